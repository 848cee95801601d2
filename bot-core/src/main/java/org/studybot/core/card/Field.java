package org.studybot.core.card;

import java.util.List;

/** A field of a form. */
public sealed interface Field {

  /** Names the field among what comes back; unique within its form. */
  String name();

  /** What is to be filled in, in plain words. */
  String label();

  /** Words or a number, in one line. */
  record Text(String name, String label) implements Field {
    public Text {
      check(name, label);
    }
  }

  /** One of some options, or several. */
  record Pick(String name, String label, List<Option> options, boolean multiple) implements Field {
    public Pick {
      check(name, label);
      options = List.copyOf(options);
      if (options.isEmpty()) {
        throw new IllegalArgumentException("nothing to pick from: " + label);
      }
    }
  }

  /**
   * Something to pick.
   *
   * @param key what comes back if this is picked
   * @param text at most {@link Button#MAX_LABEL} characters: phones show no more
   */
  record Option(String key, String text) {
    public Option {
      check(key, text);
      if (text.length() > Button.MAX_LABEL) {
        throw new IllegalArgumentException("too long for an option: " + text);
      }
    }
  }

  private static void check(String name, String label) {
    if (name.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a field needs a name and a label");
    }
  }
}
