package org.studybot.core.command;

import java.text.Normalizer;

/** Makes what came from a keyboard, a phone or a clipboard fit to be read. */
public final class Wording {

  /** No more of a text from outside is read, in characters; every limit of ours is far below. */
  public static final int MOST_READ = 10_000;

  private Wording() {}

  /** The text, or so much of its beginning as is ever read; no character is torn apart. */
  public static String bounded(String text) {
    if (text.length() <= MOST_READ) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(MOST_READ - 1)) ? MOST_READ - 1 : MOST_READ;
    return text.substring(0, end);
  }

  /**
   * The text in one line: composed Unicode, straight apostrophes, no control or invisible
   * formatting characters (they could turn the reading direction of what stands around them),
   * single spaces. Of a text that is longer than {@link #MOST_READ} only the beginning: composing a
   * long run of accents takes time that grows with its square.
   */
  public static String tidy(String text) {
    return Normalizer.normalize(bounded(text), Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .replaceAll("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]++", " ")
        .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200D]]", "")
        .strip();
  }

  /** At most so many characters of the text, none of them torn apart. */
  public static String cut(String text, int most) {
    int end = Math.min(most, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, end)).strip();
  }

  /**
   * The text; if it has more than so many characters, the words of it that fit, with an ellipsis.
   */
  public static String cutAtAWord(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    String cut = cut(text, most - 1);
    boolean torn = !text.substring(cut.length()).startsWith(" ");
    int space = cut.lastIndexOf(' ');
    String words = torn && space >= 0 ? cut.substring(0, space) : cut;
    return withoutEnd(words, " ,;:\n") + "\u2026";
  }

  /** The text without those of these characters that stand at its end. */
  public static String withoutEnd(String text, String characters) {
    int end = text.length();
    while (end > 0 && characters.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }

  /** The text in quotation marks, cut to at most so many characters with an ellipsis. */
  public static String quoted(String text, int most) {
    boolean whole = text.codePointCount(0, text.length()) <= most;
    return "\u201c" + (whole ? text : cut(text, most) + "\u2026") + "\u201d";
  }
}
