package org.studybot.core.card;

import java.util.List;

/**
 * One part of a card. All text is plain: no channel may read markup, links or mentions out of it. A
 * new block is admitted only when every channel can show it honestly.
 */
public sealed interface Block {

  /** A heading within the card. */
  record Heading(String text) implements Block {}

  /** A paragraph or more; line breaks are kept. */
  record Prose(String text) implements Block {}

  /**
   * An entry of the notes, word for word.
   *
   * @param label what it is, such as "Exam tip"
   * @param term what is defined; empty unless it is a definition
   * @param source where it comes from, for people
   */
  record Quote(String label, String term, String text, String source, Size size) implements Block {}

  /** How much room a quote takes. */
  enum Size {
    LARGE,
    SMALL
  }

  /** A list of short texts. */
  record Items(List<String> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Buttons in a row; every channel wraps them as it needs. */
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /** Small print. */
  record Note(String text) implements Block {}

  /** A line between two parts. */
  record Divider() implements Block {}
}
