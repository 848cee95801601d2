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

  public static Button primary(String label, Action action) {
    return new Button(label, action, Style.PRIMARY);
  }

  public static Button plain(String label, Action action) {
    return new Button(label, action, Style.PLAIN);
  }
}
