package org.studybot.core.card;

/**
 * What can be the id of something that comes from outside: a person, a place, an event, an entry.
 * Every database stores such a text, every log shows it in one line, and it fits into a token.
 */
public final class Identifier {

  /** Longer than the longest id that Slack or Teams gives, which has some 200 characters. */
  public static final int MAX_LENGTH = 512;

  private Identifier() {}

  /** Not blank, not too long, no control characters, no half of a surrogate pair. */
  public static boolean isValid(String text) {
    return !text.isBlank()
        && text.length() <= MAX_LENGTH
        && text.codePoints().allMatch(Identifier::isVisible);
  }

  /** Refuses what {@link #isValid} says no to; never repeats it, for it may be anything. */
  public static void require(String text, String what) {
    if (!isValid(text)) {
      throw new IllegalArgumentException("no id of " + what);
    }
  }

  /** The same, for what may be left out. */
  public static void requireOrEmpty(String text, String what) {
    if (!text.isEmpty()) {
      require(text, what);
    }
  }

  private static boolean isVisible(int point) {
    return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
  }
}
