package org.studybot.core.question.match;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/** Whether two words are one, written in two ways that no teacher would tell apart. */
final class SameWord {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  /** What German and Danish write where there is no key for it. */
  private static final Map<String, String> DIGRAPHS =
      Map.of("\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00f8", "oe", "\u00e5", "aa");

  private SameWord() {}

  /**
   * Whether they are one word.
   *
   * @param name whether it is part of a name of several words
   */
  static boolean test(String expected, String given, boolean name) {
    if (Formula.differ(expected, given)) {
      return false;
    }
    String one = FOLD.normalize(expected);
    String other = FOLD.normalize(given);
    if (one.equals(other) || digraphs(one).equals(digraphs(other))) {
      return true;
    }
    Letters letters = name ? Letters.ofName(expected) : Letters.of(expected);
    Letters typed = name ? Letters.ofName(given) : Letters.of(given);
    return letters.include(typed)
        || ((letters.isPlain() || typed.isPlain())
            && Spelling.american(letters.letters()).equals(Spelling.american(typed.letters())));
  }

  /** Without accents, in the one form for British and American spelling. */
  static String spelling(String word) {
    return Spelling.american(Letters.of(word).letters());
  }

  private static String digraphs(String folded) {
    String written = folded;
    for (var digraph : DIGRAPHS.entrySet()) {
      written = written.replace(digraph.getKey(), digraph.getValue());
    }
    return written;
  }
}
