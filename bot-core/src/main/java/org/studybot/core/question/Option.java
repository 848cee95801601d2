package org.studybot.core.question;

/**
 * Something to choose.
 *
 * @param key names the option in answers, whatever the order in which options are shown
 * @param credit what choosing it earns, from -1 to 1
 * @param feedback shown to those who chose it; may be empty
 */
public record Option(String key, String text, double credit, String feedback) {

  public Option {
    if (key.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("an option needs a key and a text");
    }
    credit = Credit.checkedSigned(credit);
  }

  public static Option of(String text, double credit, String feedback) {
    return new Option(Key.of(text), text, credit, feedback);
  }
}
