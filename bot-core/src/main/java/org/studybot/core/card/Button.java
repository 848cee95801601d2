package org.studybot.core.card;

/**
 * A button.
 *
 * @param label plain words, at most {@link #MAX_LABEL} characters, that make sense when read alone
 */
public record Button(String label, Action action, Style style) {

  /** Slack cuts the text of a button at 75 characters (Block Kit reference), phones far earlier. */
  public static final int MAX_LABEL = 75;

  /** How much it should catch the eye. */
  public enum Style {
    PRIMARY,
    PLAIN
  }

  public Button {
    if (label.isBlank() || label.length() > MAX_LABEL) {
      throw new IllegalArgumentException("a button's label has 1 to 75 characters: " + label);
    }
  }

  /** The text as a label: cut between whole characters, with an ellipsis, if it is too long. */
  public static String fitting(String text) {
    if (text.length() <= MAX_LABEL) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MAX_LABEL - 2)) ? MAX_LABEL - 2 : MAX_LABEL - 1;
    return text.substring(0, end).strip() + "\u2026";
  }

  public static Button primary(String label, Action action) {
    return new Button(label, action, Style.PRIMARY);
  }

  public static Button plain(String label, Action action) {
    return new Button(label, action, Style.PLAIN);
  }
}
