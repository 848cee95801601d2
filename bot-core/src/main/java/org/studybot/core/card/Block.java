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
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }

    /** Each with a bullet. */
    public static Items bullets(List<String> texts) {
      return new Items(texts.stream().map(Item::of).toList());
    }
  }

  /** Buttons in a row; every channel wraps them as it needs. */
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /** Buttons that open pages elsewhere, in a row; nothing comes back from them. */
  record Links(List<Link> links) implements Block {
    public Links {
      links = List.copyOf(links);
    }
  }

  /** Options with letters, one of which is to be chosen by a press. */
  record Choices(List<Choice> choices) implements Block {
    public Choices {
      choices = List.copyOf(choices);
    }
  }

  /**
   * An option: its text is listed after its letter, its button shows the letter alone.
   *
   * @param letter a letter or a short word, unique among the choices
   * @param text of any length
   */
  record Choice(String letter, String text, Action action) {

    public Choice {
      if (letter.isBlank() || letter.length() > 10) {
        throw new IllegalArgumentException("the letter of a choice is short: " + letter);
      }
    }

    /** What a screen reader says for the button; at most {@link Button#MAX_LABEL} characters. */
    public String label() {
      return Button.fitting("Answer " + letter + ": " + text);
    }
  }

  /** Fields to fill in, and the button that sends them off together. */
  record Form(List<Field> fields, Button submit) implements Block {
    public Form {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a form has fields");
      }
    }
  }

  /** How far something has come; the label says all of it in words. */
  record Progress(int done, int total, String label) implements Block {
    public Progress {
      if (done < 0 || done > total || label.isBlank()) {
        throw new IllegalArgumentException(label + ": " + done + " of " + total);
      }
    }
  }

  /** Small print. */
  record Note(String text) implements Block {}

  /** A line between two parts. */
  record Divider() implements Block {}
}
