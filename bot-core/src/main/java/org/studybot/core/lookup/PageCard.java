package org.studybot.core.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Topic;

/** The page of a topic: its synopsis, and a button for each section that unfolds it in place. */
final class PageCard {

  private PageCard() {}

  static Card of(Topic topic, List<Kind> unfolded) {
    List<Block> blocks = new ArrayList<>();
    if (!topic.entries(Kind.SYNOPSIS).isEmpty()) {
      blocks.add(Quotes.section(topic, Kind.SYNOPSIS));
    }
    for (Kind kind : sections(topic).filter(unfolded::contains).toList()) {
      blocks.add(new Block.Heading(kind.heading()));
      blocks.add(Quotes.section(topic, kind));
    }
    Button quiz = Button.plain("Quiz on this", new Action.PlanQuiz(topic.id()));
    blocks.add(
        new Block.Buttons(
            Stream.concat(
                    sections(topic).map(kind -> button(topic, kind, unfolded)), Stream.of(quiz))
                .toList()));
    if (!topic.sources().isEmpty()) {
      List<String> titles = topic.sources().stream().map(Reference::title).toList();
      blocks.add(new Block.Note("Rests on: " + String.join("; ", titles)));
    }
    blocks.add(new Block.Note(Quotes.source(topic)));
    return new Card(topic.title(), blocks);
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
}
