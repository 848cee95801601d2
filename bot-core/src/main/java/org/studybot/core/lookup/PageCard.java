package org.studybot.core.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** The page of a topic: its synopsis, and a button for each section that unfolds it in place. */
final class PageCard {

  private PageCard() {}

  static Card of(Topic topic, List<Kind> unfolded) {
    List<Block> sections = new ArrayList<>();
    for (Kind kind : sections(topic).filter(unfolded::contains).toList()) {
      sections.add(new Block.Heading(kind.heading()));
      sections.add(Quotes.section(topic, kind));
    }
    return card(topic, sections, buttons(topic, unfolded, false), SourceBlocks.atAGlance(topic));
  }

  /** With what the page rests on unfolded. */
  static Card withSources(Topic topic) {
    return card(topic, SourceBlocks.all(topic), buttons(topic, List.of(), true), List.of());
  }

  private static Card card(
      Topic topic, List<Block> unfolded, List<Button> buttons, List<Block> links) {
    List<Block> blocks = new ArrayList<>();
    if (!topic.entries(Kind.SYNOPSIS).isEmpty()) {
      blocks.add(Quotes.section(topic, Kind.SYNOPSIS));
    }
    blocks.addAll(unfolded);
    blocks.add(new Block.Buttons(buttons));
    blocks.addAll(links);
    blocks.add(new Block.Note(Quotes.source(topic)));
    return new Card(topic.title(), blocks);
  }

  private static List<Button> buttons(Topic topic, List<Kind> unfolded, boolean withSources) {
    List<Button> buttons = new ArrayList<>();
    sections(topic).map(kind -> button(topic, kind, unfolded)).forEach(buttons::add);
    if (!topic.sources().isEmpty()) {
      buttons.add(sources(topic, withSources));
    }
    buttons.add(Button.plain("Quiz on this", new Action.PlanQuiz(topic.id())));
    return buttons;
  }

  private static Stream<Kind> sections(Topic topic) {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.SYNOPSIS && !topic.entries(kind).isEmpty());
  }

  private static Button button(Topic topic, Kind kind, List<Kind> unfolded) {
    return unfolded.contains(kind)
        ? Button.primary("Hide: " + kind.heading(), new Action.Fold(topic.id()))
        : Button.plain(
            kind.heading() + " (" + topic.entries(kind).size() + ")",
            new Action.Unfold(topic.id(), kind));
  }

  private static Button sources(Topic topic, boolean unfolded) {
    return unfolded
        ? Button.primary("Hide: " + SourceBlocks.HEADING, new Action.Fold(topic.id()))
        : Button.plain(
            SourceBlocks.HEADING + " (" + topic.sources().size() + ")",
            new Action.UnfoldSources(topic.id()));
  }
}
