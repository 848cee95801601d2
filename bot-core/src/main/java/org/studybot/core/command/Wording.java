package org.studybot.core.command;

import java.text.Normalizer;

/** Makes what came from a keyboard, a phone or a clipboard fit to be read. */
public final class Wording {

  private Wording() {}

  /**
   * The text in one line: composed Unicode, straight apostrophes, no control or invisible
   * formatting characters (they could turn the reading direction of what stands around them),
   * single spaces.
   */
  public static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('\u2019', '\'')
        .replaceAll("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+", " ")
        .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\u200D]]", "")
        .strip();
  }

  /** The text in quotation marks, cut to at most so many characters with an ellipsis. */
  public static String quoted(String text, int most) {
    int cut = text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length())));
    return "\u201c"
        + (cut < text.length() ? text.substring(0, cut).strip() + "\u2026" : text)
        + "\u201d";
  }
}
