package org.studybot.core.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.command.Wording;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;

/** What staff are told of a page they brought. */
public final class PageCards {

  private static final int UNPLACED = 8;
  private static final int LINE = 200;

  private PageCards() {}

  /**
   * How the page was read: one entry of each kind, what found no place, and what to do now.
   *
   * @param replaces whether it takes the place of a page published before
   */
  public static Card review(String id, PageReading.Page page, boolean replaces) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose("I read this page as follows. Nobody else sees it until you publish it."));
    blocks.add(Block.Items.bullets(kinds(page).map(kind -> count(page, kind)).toList()));
    kinds(page).forEach(kind -> blocks.add(first(page, kind)));
    blocks.addAll(unplaced(page));
    page.remarks().forEach(note -> blocks.add(new Block.Note(note)));
    if (replaces) {
      blocks.add(new Block.Note("It takes the place of the page of this name published before."));
    }
    blocks.add(
        new Block.Buttons(
            List.of(
                Button.primary("Publish", new Action.PublishPage(id)),
                Button.plain("Discard", new Action.DiscardPage(id)))));
    return new Card("Review: " + page.topic().title(), blocks);
  }

  public static Card published(PageReading.Page page) {
    String title = page.topic().title();
    return Card.of(
        "Published: " + title,
        new Block.Prose("Learners can look it up in a moment. Quizzes can ask about it, too."),
        new Block.Buttons(
            List.of(Button.plain("Show the page", new Action.Say("topic " + title)))));
  }

  public static Card discarded() {
    return Card.of("Discarded", new Block.Prose("Nothing of that page is kept."));
  }

  /** Why a page cannot be read, and what to do. */
  public static Card unreadable(String name, String reason) {
    return Card.of(
        "I cannot read that page",
        new Block.Prose(Wording.quoted(Wording.tidy(name), 100) + ": " + reason),
        new Block.Note(
            "I read plain text with headings in lines of their own, such as \u201cKey concepts\u201d"
                + " and \u201cExam tips\u201d."));
  }

  /** A page of the same name stands in the notes that were not published in a chat. */
  public static Card taken(PageReading.Page page) {
    return Card.of(
        "There is a page of that name",
        new Block.Prose(
            "\u201c%s\u201d stands in the notes of whoever runs the bot, and I do not overwrite it."
                    .formatted(page.topic().title())
                + " Rename your file, or ask them to replace theirs."));
  }

  public static Card gone() {
    return Card.of(
        "That page is no longer here",
        new Block.Prose(
            "It was published or discarded already. Send the file again to start anew."));
  }

  private static Stream<Kind> kinds(PageReading.Page page) {
    return Arrays.stream(Kind.values()).filter(kind -> !page.topic().entries(kind).isEmpty());
  }

  private static String count(PageReading.Page page, Kind kind) {
    return kind.heading() + ": " + page.topic().entries(kind).size();
  }

  private static Block first(PageReading.Page page, Kind kind) {
    Entry entry = page.topic().entries(kind).getFirst();
    return new Block.Quote(
        kind.label() + " (the first)",
        entry.term(),
        entry.text(),
        entry.source().toString(),
        Size.SMALL);
  }

  private static List<Block> unplaced(PageReading.Page page) {
    if (page.unplaced().isEmpty()) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(
            page.unplaced().stream().limit(UNPLACED).map(line -> Wording.cut(line, LINE)).toList());
    if (page.unplaced().size() > UNPLACED) {
      lines.add("and " + (page.unplaced().size() - UNPLACED) + " more");
    }
    return List.of(new Block.Heading("What found no place"), Block.Items.bullets(lines));
  }
}
