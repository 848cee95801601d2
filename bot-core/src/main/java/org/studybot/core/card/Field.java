package org.studybot.core.card;

import java.util.List;

/** A field of a form. */
public sealed interface Field {

  /** Names the field among what comes back; unique within its form. */
  String name();

  /** What is to be filled in, in plain words. */
  String label();

  /**
   * Words or a number.
   *
   * @param initial what stands in it beforehand; may be empty
   */
  record Text(String name, String label, String initial, Room room) implements Field {
    public Text {
      check(name, label);
    }

    /** One empty line. */
    public Text(String name, String label) {
      this(name, label, "", Room.LINE);
    }
  }

  /** How much is likely to be written. */
  enum Room {
    LINE,
    PARAGRAPH
  }

  /**
   * One of some options, or several.
   *
   * @param chosen the keys picked beforehand
   */
  record Pick(
      String name, String label, List<Option> options, boolean multiple, List<String> chosen)
      implements Field {
    public Pick {
      check(name, label);
      options = List.copyOf(options);
      chosen = List.copyOf(chosen);
      checkChoice(label, options, multiple, chosen);
    }

    /** With nothing picked beforehand. */
    public Pick(String name, String label, List<Option> options, boolean multiple) {
      this(name, label, options, multiple, List.of());
    }
  }

  /**
   * Topics of the notes, one or several. There may be hundreds: a channel that can complete while
   * somebody types asks {@code Studybot.topics} as they do, others show them all.
   *
   * @param options every topic, its id as the key
   * @param chosen the ids picked beforehand
   */
  record Topics(
      String name, String label, List<Option> options, boolean multiple, List<String> chosen)
      implements Field {
    public Topics {
      check(name, label);
      options = List.copyOf(options);
      chosen = List.copyOf(chosen);
      checkChoice(label, options, multiple, chosen);
    }

    /** The same for a channel that shows all there is. */
    public Pick asPick() {
      return new Pick(name, label, options, multiple, chosen);
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

  private static void checkChoice(
      String label, List<Option> options, boolean multiple, List<String> chosen) {
    if (options.isEmpty()) {
      throw new IllegalArgumentException("nothing to pick from: " + label);
    }
    List<String> keys = options.stream().map(Option::key).toList();
    if (!keys.containsAll(chosen) || (!multiple && chosen.size() > 1)) {
      throw new IllegalArgumentException("cannot be picked beforehand: " + chosen);
    }
  }

  private static void check(String name, String label) {
    if (name.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("a field needs a name and a label");
    }
  }
}
