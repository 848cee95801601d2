package org.studybot.core.care;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text is made of, to be weighed: one to three words in a row, and three to five letters in
 * a row where all spaces are left out, so that it does not matter how a text is spaced. The
 * beginning and the end of the text count as a sign each, so that a lone word differs from the same
 * word within a sentence.
 */
public final class Grams {

  private static final int MOST_WORDS = 3;
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_LETTERS = 5;

  /** Keeps a single gram of a very short text from deciding by itself. */
  private static final int SMOOTHING = 20;

  private static final String BEGINNING = "^";
  private static final String END = "$";

  private Grams() {}

  /** Each once; those of words hold a space, the others none. */
  public static Set<String> of(String text) {
    return of(TypedText.of(text));
  }

  static Set<String> of(TypedText text) {
    Set<String> grams = new LinkedHashSet<>();
    addWords(grams, text.words());
    addLetters(grams, BEGINNING + String.join("", text.words()) + END);
    return grams;
  }

  /** How much each of so many grams of one text counts: a long one must not weigh more for that. */
  public static double scale(int grams) {
    return 1 / Math.sqrt(grams + SMOOTHING);
  }

  private static void addWords(Set<String> grams, List<String> words) {
    for (int begin = -1; begin <= words.size(); begin++) {
      String gram = word(words, begin);
      grams.add(" " + gram);
      for (int more = 1; more < MOST_WORDS && begin + more <= words.size(); more++) {
        gram = gram + " " + word(words, begin + more);
        grams.add(gram);
      }
    }
  }

  private static String word(List<String> words, int at) {
    return at < 0 ? BEGINNING : at == words.size() ? END : words.get(at);
  }

  private static void addLetters(Set<String> grams, String letters) {
    for (int begin = 0; begin + FEWEST_LETTERS <= letters.length(); begin++) {
      int longest = Math.min(begin + MOST_LETTERS, letters.length());
      for (int end = begin + FEWEST_LETTERS; end <= longest; end++) {
        grams.add(letters.substring(begin, end));
      }
    }
  }
}
