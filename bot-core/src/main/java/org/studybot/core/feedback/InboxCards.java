package org.studybot.core.feedback;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.lookup.Quotes;
import org.studybot.core.question.Expected;

/** What waits for staff, as a card. */
public final class InboxCards {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

  private InboxCards() {}

  /**
   * The first of what waits.
   *
   * @param size how many wait in all
   */
  public static Card of(List<Waiting> shown, int size) {
    List<Block> blocks = new ArrayList<>();
    if (shown.isEmpty()) {
      blocks.add(new Block.Prose("Nothing is waiting. What learners doubt or suggest comes here."));
    }
    for (Waiting waiting : shown) {
      blocks.addAll(blocks(waiting));
    }
    if (size > shown.size()) {
      blocks.add(new Block.Note("And " + (size - shown.size()) + " more."));
    }
    return new Card("What learners say", blocks);
  }

  private static List<Block> blocks(Waiting waiting) {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(
        switch (waiting) {
          case Waiting.Fix fix -> fix(fix);
          case Waiting.Doubt doubt -> doubt(doubt);
        });
    blocks.add(
        new Block.Note("Said on " + DATE.format(waiting.item().at().atZone(ZoneOffset.UTC))));
    blocks.add(
        new Block.Buttons(
            List.of(Button.plain("Dealt with", new Action.Settle(waiting.item().id())))));
    return blocks;
  }

  private static List<Block> fix(Waiting.Fix fix) {
    Block about =
        fix.entry()
            .flatMap(entry -> fix.topic().map(topic -> Quotes.of(entry, topic, Size.SMALL)))
            .orElseGet(() -> new Block.Prose("The entry is no longer in the notes."));
    return List.of(
        new Block.Heading("Something wrong in the notes"),
        about,
        new Block.Prose("A learner says: " + fix.item().text()));
  }

  private static List<Block> doubt(Waiting.Doubt doubt) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("A marking is doubted"));
    blocks.add(
        new Block.Prose(
            doubt
                .question()
                .map(it -> it.question().stem())
                .orElse("The quiz is no longer there.")));
    doubt
        .question()
        .ifPresent(
            it -> {
              blocks.add(new Block.Prose("Right answer: " + Expected.of(it.question())));
              blocks.add(new Block.Note(it.source().isBlank() ? "By staff" : it.source()));
            });
    String note = doubt.item().note();
    blocks.add(
        new Block.Prose(note.isEmpty() ? "The learner left no words." : "A learner says: " + note));
    return blocks;
  }
}
