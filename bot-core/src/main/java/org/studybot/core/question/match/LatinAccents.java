package org.studybot.core.question.match;

import java.util.Set;
import java.util.regex.Pattern;
import org.studybot.knowledge.words.EnglishWords;

/**
 * Where an accent of the Latin script may be left out, and where that would make another word.
 *
 * <p>Spanish counts ñ as a letter. German tells words and their forms apart by umlauts (Mutter and
 * Mütter, zahlen and zählen); Romance languages by an accent on the last vowel (marche and marché,
 * papa and papá), and many languages the shortest words by any accent. What English has borrowed
 * with its accent is known well enough without: café, Zürich. So are names of several words with
 * capitals (El Niño, Hồ Chí Minh): of the languages with accents only German gives capitals to
 * common nouns, and its umlauts count there as well.
 */
final class LatinAccents {

  private static final Set<Integer> UMLAUTS = Set.of(0xe4, 0xf6, 0xfc);
  private static final String LAST_VOWELS =
      "\u00e0\u00e1\u00e8\u00e9\u00ec\u00ed\u00f2\u00f3\u00f9\u00fa";
  private static final Pattern TURKISH = Pattern.compile("[\u015f\u00e7\u011f\u0131]");
  private static final Pattern SPANISH_U = Pattern.compile("[gq]\u00fc[ei\u00e9\u00ed]");

  /** German endings that come with an umlaut; the diminutives always have one. */
  private static final Pattern INFLECTED = Pattern.compile("(?:e|er|el|en|ern|eln)$");

  private static final Pattern DIMINUTIVE = Pattern.compile("(?:chen|lein)$");
  private static final int LONG = 6;

  private final int length;
  private final boolean borrowed;
  private final boolean keepsUmlauts;

  private final boolean name;

  private LatinAccents(int length, boolean borrowed, boolean keepsUmlauts, boolean name) {
    this.length = length;
    this.borrowed = borrowed;
    this.keepsUmlauts = keepsUmlauts;
    this.name = name;
  }

  static LatinAccents of(String word, String folded) {
    return of(word, folded, false);
  }

  static LatinAccents ofName(String word, String folded) {
    return of(word, folded, true);
  }

  private static LatinAccents of(String word, String folded, boolean name) {
    boolean plain = folded.chars().allMatch(sign -> sign < 0x80);
    boolean borrowed = plain || EnglishWords.isAccented(folded);
    return new LatinAccents(
        folded.length(), borrowed, !borrowed && keepsUmlauts(word, folded), name);
  }

  private static boolean keepsUmlauts(String word, String folded) {
    boolean otherLanguage = TURKISH.matcher(folded).find() || SPANISH_U.matcher(folded).find();
    boolean noun = Character.isUpperCase(word.codePointAt(0)) && folded.length() >= LONG;
    boolean uninflected = DIMINUTIVE.matcher(folded).find() || !INFLECTED.matcher(folded).find();
    return !otherLanguage && !(noun && uninflected);
  }

  /** Whether the accent of this small letter, at this place, makes it another letter. */
  boolean keeps(int letter, int place) {
    if (borrowed) {
      return false;
    }
    if (name) {
      return UMLAUTS.contains(letter) && keepsUmlauts;
    }
    boolean last = place == length - 1;
    return letter == 0xf1
        || (UMLAUTS.contains(letter) && keepsUmlauts)
        || (last && LAST_VOWELS.indexOf(letter) >= 0)
        || (length <= 2 && letter != 0x0175 && letter != 0x0177);
  }
}
