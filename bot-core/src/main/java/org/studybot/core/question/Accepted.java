package org.studybot.core.question;

/**
 * A typed answer that earns something.
 *
 * @param pattern the answer; {@code *} stands for any text, {@code \*} for an asterisk
 * @param feedback shown to those who gave it; may be empty
 */
public record Accepted(String pattern, double credit, String feedback) {

  public Accepted {
    if (pattern.isBlank()) {
      throw new IllegalArgumentException("an accepted answer needs a text");
    }
    credit = Credit.checked(credit);
  }

  /** An answer that earns the whole point, taken literally. */
  public static Accepted exactly(String text) {
    return new Accepted(text.replace("*", "\\*"), 1, "");
  }
}
