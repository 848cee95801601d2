package org.studybot.core.lookup;

import static org.studybot.core.command.Wording.quoted;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Topic;

/** The one place where answers of a lookup become cards. */
public final class LookupCards {

  private static final int SMALL_ONES = 3;
  private static final int TOPIC_BUTTONS = 10;

  private LookupCards() {}

  /** The card of an answer; with buttons to share it if the person alone sees it. */
  public static Card card(Answer answer, boolean shareable) {
    return switch (answer) {
      case Answer.Found found -> found(found, shareable);
      case Answer.Close(var question, var hits, var suggestions) ->
          close(question, hits, suggestions);
      case Answer.FoundOthers(var wanted, var question, var hits) ->
          others(wanted, question, hits, shareable);
      case Answer.Section(var topic, var kind) -> section(topic, kind, shareable);
      case Answer.Page(var topic, var unfolded) -> PageCard.of(topic, unfolded);
      case Answer.PageSources(var topic) -> PageCard.withSources(topic);
      case Answer.Topics(var topics) -> topics(topics);
      case Answer.Shared(var entry, var topic) ->
          Card.of(topic.title(), Quotes.of(entry, topic, Size.LARGE));
      case Answer.NotFound(var question, var suggestions) -> notFound(question, suggestions);
      case Answer.Help(var example) -> HelpCard.of(example);
      case Answer.Helped(var usual) -> card(usual, shareable);
      case Answer.TooLong(var most) -> tooLong(most);
      case Answer.Outdated() -> outdated();
    };
  }

  /** All that was found, after "more" was pressed. */
  public static Card all(Answer.Found found, boolean shareable) {
    List<Block> blocks = new ArrayList<>(quotes(found.hits()));
    if (shareable) {
      blocks.add(new Block.Buttons(List.of(share(found.hits().getFirst()))));
    }
    return new Card("The notes on " + quoted(found.question(), 60), blocks);
  }

  /** An answer that somebody shows to the others. */
  public static Card sharedBy(String name, Card card) {
    List<Block> blocks = new ArrayList<>(card.blocks());
    blocks.add(new Block.Note(name.isBlank() ? "Shared from the notes" : "Shared by " + name));
    return new Card(card.title(), blocks);
  }

  private static Card found(Answer.Found found, boolean shareable) {
    List<Block> blocks = new ArrayList<>();
    if (!found.readAs().isEmpty()) {
      blocks.add(new Block.Note("Showing results for " + quoted(found.readAs(), 100)));
    }
    blocks.addAll(List.of(few(found.again(), found.hits(), shareable)));
    return new Card("The notes on " + quoted(found.question(), 60), blocks);
  }

  private static Card close(String question, List<Hit> hits, List<String> suggestions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "I am not sure that the notes answer "
                + quoted(question, 100)
                + ". This is the closest they have:"));
    hits.forEach(hit -> blocks.add(Quotes.of(hit, Size.SMALL)));
    blocks.add(instead(suggestions));
    return new Card("The closest in the notes", blocks);
  }

  private static Block[] few(String again, List<Hit> hits, boolean shareable) {
    List<Block> blocks =
        new ArrayList<>(quotes(hits.subList(0, Math.min(hits.size(), 1 + SMALL_ONES))));
    List<Button> buttons = new ArrayList<>();
    if (hits.size() > 1 + SMALL_ONES) {
      String label = "More (" + (hits.size() - 1 - SMALL_ONES) + ")";
      buttons.add(Button.plain(label, new Action.ShowMore(again)));
    }
    if (shareable) {
      buttons.add(share(hits.getFirst()));
    }
    buttons.add(
        Button.plain("Something wrong?", new Action.SuggestFix(hits.getFirst().entry().id())));
    blocks.add(new Block.Buttons(buttons));
    return blocks.toArray(Block[]::new);
  }

  /** The best one first and large, then the others by kind, the kind of the best of them first. */
  private static List<Block> quotes(List<Hit> hits) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Quotes.of(hits.getFirst(), Size.LARGE));
    List<Hit> others = hits.subList(1, hits.size());
    if (!others.isEmpty()) {
      blocks.add(new Block.Heading("Also in the notes"));
    }
    others.stream()
        .map(hit -> hit.entry().kind())
        .distinct()
        .flatMap(kind -> others.stream().filter(hit -> hit.entry().kind() == kind))
        .forEach(hit -> blocks.add(Quotes.of(hit, Size.SMALL)));
    return blocks;
  }

  private static Card others(Kind wanted, String question, List<Hit> hits, boolean shareable) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "The notes have nothing under \u201c"
                + wanted.heading()
                + "\u201d on this. The nearest they say is:"));
    blocks.addAll(List.of(few(question, hits, shareable)));
    return new Card("The notes on " + quoted(question, 60), blocks);
  }

  private static Card section(Topic topic, Kind kind, boolean shareable) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(Button.plain("Whole page", new Action.Fold(topic.id())));
    if (shareable) {
      buttons.add(
          Button.plain("Share with the channel", new Action.ShareSection(topic.id(), kind)));
    }
    return Card.of(
        kind.heading() + ": " + topic.title(),
        Quotes.section(topic, kind),
        new Block.Note(Quotes.source(topic)),
        new Block.Buttons(buttons));
  }

  private static Card topics(List<Topic> topics) {
    if (topics.isEmpty()) {
      return Card.of(
          "Topics",
          new Block.Prose("There are no notes yet. Ask your teaching staff to add a page."));
    }
    return Card.of(
        "Topics",
        Block.Items.bullets(
            topics.stream()
                .map(topic -> topic.title() + " (" + topic.entries().size() + " entries)")
                .toList()),
        new Block.Buttons(topics.stream().limit(TOPIC_BUTTONS).map(LookupCards::open).toList()));
  }

  private static Card notFound(String question, List<String> suggestions) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            "The notes do not say anything about "
                + quoted(question, 100)
                + ", and I do not guess."));
    if (!suggestions.isEmpty()) {
      blocks.add(new Block.Prose("What they do have that comes nearest:"));
    }
    blocks.add(instead(suggestions));
    return new Card("Not in the notes", blocks);
  }

  /** What to ask instead. */
  private static Block instead(List<String> suggestions) {
    List<Button> buttons =
        new ArrayList<>(
            suggestions.stream()
                .map(near -> Button.plain(Button.fitting(near), new Action.Say(near)))
                .toList());
    buttons.add(Button.plain("All topics", new Action.Say("topics")));
    return new Block.Buttons(buttons);
  }

  private static Card tooLong(int most) {
    return Card.of(
        "That is too long for me",
        new Block.Prose(
            "A question can have up to "
                + most
                + " characters. Ask for one thing at a time, in a sentence or a few words."));
  }

  private static Card outdated() {
    return Card.of(
        "That has changed",
        new Block.Prose(
            "The notes, or the bot, have changed since that message was sent. Just ask again."),
        new Block.Buttons(List.of(Button.plain("All topics", new Action.Say("topics")))));
  }

  private static Button open(Topic topic) {
    return Button.plain(Button.fitting(topic.title()), new Action.Fold(topic.id()));
  }

  private static Button share(Hit hit) {
    return Button.plain("Share with the channel", new Action.Share(hit.entry().id()));
  }
}
