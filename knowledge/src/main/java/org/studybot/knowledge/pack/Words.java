package org.studybot.knowledge.pack;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text reduced to its words, for comparing. */
final class Words {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  /** The words in lower case, a single space between them; empty if there are none. */
  static String of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return BETWEEN.matcher(folded).replaceAll(" ").strip();
  }
}
