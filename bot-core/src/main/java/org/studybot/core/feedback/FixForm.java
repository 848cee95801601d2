package org.studybot.core.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Block.Size;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.command.Wording;
import org.studybot.core.lookup.Quotes;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** The form in which a learner says what is wrong with an entry. */
public final class FixForm {

  private static final int LONGEST = 1000;

  private static final String TEXT = "text";

  private FixForm() {}

  public static Card card(Entry entry, Topic topic) {
    return again(entry, topic, "", "Staff will read what you write, without your name.");
  }

  /** The form with this in it, and what there is to say about it. */
  public static Card again(Entry entry, Topic topic, String text, String lead) {
    Field field =
        new Field.Text(
            TEXT, "What should it say, and how do you know?", text, Field.Room.PARAGRAPH);
    return Card.of(
        "Something wrong here?",
        new Block.Prose(lead),
        Quotes.of(entry, topic, Size.SMALL),
        new Block.Form(
            List.of(field), Button.primary("Send to staff", new Action.SendFix(entry.id()))));
  }

  /** What was written, tidied; empty if nothing was. */
  public static String text(Map<String, List<String>> values) {
    List<String> text = values.getOrDefault(TEXT, List.of());
    return text.isEmpty() ? "" : Wording.tidy(text.getFirst());
  }

  /** Why this cannot be sent; empty if it can. */
  public static Optional<String> problem(String text) {
    if (text.isEmpty()) {
      return Optional.of("Please write what is wrong, so that staff can put it right.");
    }
    return text.length() > LONGEST
        ? Optional.of("Please shorten it to %d characters.".formatted(LONGEST))
        : Optional.empty();
  }
}
