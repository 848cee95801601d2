package org.studybot.knowledge.testing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that counts how often it is looked at, and lets it be enough at some time. */
final class CountedText implements CharSequence {

  /** Looks at each character of the text; an alternation of many words needs one for each. */
  static final int MOST_STEPS = 300;

  private final String text;
  private long left;

  private CountedText(String text) {
    this.text = text;
    this.left = (long) MOST_STEPS * text.length();
  }

  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super(null, null, false, false);
    }
  }

  /** What goes wrong when the expression is matched with the text, and looked for in it. */
  static Optional<String> fault(Pattern pattern, String text) {
    try {
      boolean _ = pattern.matcher(new CountedText(text)).matches();
      Matcher found = pattern.matcher(new CountedText(text));
      while (found.find()) {
        // Every one of them, as replacing and splitting do.
      }
      return Optional.empty();
    } catch (StackOverflowError deep) {
      return Optional.of("overflows the stack");
    } catch (Enough enough) {
      return Optional.of("takes more than " + MOST_STEPS + " steps a character");
    }
  }

  @Override
  public char charAt(int index) {
    if (--left < 0) {
      throw new Enough();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
