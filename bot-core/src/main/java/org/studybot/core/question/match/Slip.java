package org.studybot.core.question.match;

import org.studybot.knowledge.words.EnglishWords;

/**
 * How many typing errors turn one word into another, where that is forgivable: a slip keeps the
 * first letter, leaves short words alone (in one of six letters it takes a key beside the right
 * one), and what it leads to is no word. Where the dictionary does not know the expected word (a
 * name, another language), it cannot tell whether the typed one is another, so that only two
 * neighbours swapped within a long word are a slip; in a rare word that it knows also a letter
 * doubled, or not doubled.
 */
final class Slip {

  /** More than any word may have. */
  static final int NONE = 100;

  private static final int SHORTEST = 6;
  private static final int TWO_SLIPS = 9;
  private static final int SURE = 8;

  private Slip() {}

  /**
   * The number of slips from the expected word to the given one, both folded; {@link #NONE} if they
   * are not the same word.
   */
  static int count(String expected, String given) {
    int edits = edits(expected, given);
    boolean forgivable =
        edits <= tolerance(expected)
            && isInSureHands(expected, given)
            && !EnglishWords.isWord(given)
            && !Affixes.tellApart(expected, given);
    return forgivable ? edits : NONE;
  }

  /** The number of typing errors, whatever they lead to. */
  static int edits(String expected, String given) {
    if (expected.equals(given)) {
      return 0;
    }
    int most = tolerance(expected);
    boolean possible =
        most > 0
            && isAlphabetic(given)
            && Math.abs(expected.length() - given.length()) <= most
            && expected.charAt(0) == given.charAt(0);
    if (!possible) {
      return NONE;
    }
    boolean sameLength = expected.length() == given.length();
    if (sameLength && Edits.isSwap(expected, given)) {
      return 1;
    }
    boolean tooShort =
        expected.length() < SHORTEST
            || (expected.length() == SHORTEST && sameLength && !Keyboard.isNear(expected, given));
    return tooShort ? NONE : Edits.between(expected, given);
  }

  /** Short words have too many neighbours that are words themselves. */
  static int tolerance(String word) {
    if (word.length() < SHORTEST - 1 || !isAlphabetic(word)) {
      return 0;
    }
    return word.length() < TWO_SLIPS ? 1 : 2;
  }

  private static boolean isInSureHands(String expected, String given) {
    return EnglishWords.isCommon(expected)
        || (expected.length() >= SURE
            && EnglishWords.isWord(expected)
            && Edits.isDoubling(expected, given))
        || (expected.length() >= SURE
            && expected.length() == given.length()
            && Edits.isSwap(expected, given));
  }

  /** In the letters that the dictionary has. */
  private static boolean isAlphabetic(String word) {
    return !word.isEmpty() && word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }
}
