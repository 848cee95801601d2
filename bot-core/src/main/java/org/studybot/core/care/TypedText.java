package org.studybot.core.care;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as it was typed, in small letters without accents and apostrophes, cut into words, where
 * each sign that is no part of a word is a word of its own. A sign that is repeated more than twice
 * is written once: "sooo" is "so".
 */
record TypedText(List<String> words) {

  /** Signs that are typed in place of a letter. */
  private static final String IN_A_WORD = "_*@$";

  private static final int MOST_ALIKE = 2;

  static TypedText of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(
            sign -> {
              if (Character.isLetterOrDigit(sign) || IN_A_WORD.indexOf(sign) >= 0) {
                word.appendCodePoint(sign);
                return;
              }
              endWord(words, word);
              if (!isBlank(sign)) {
                words.add(Character.toString(sign));
              }
            });
    endWord(words, word);
    return new TypedText(words);
  }

  private static void endWord(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isBlank(int sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Character.isISOControl(sign);
  }

  private static String plain(String text) {
    int[] signs =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .codePoints()
            .filter(TypedText::isWritten)
            .toArray();
    StringBuilder plain = new StringBuilder(signs.length);
    for (int at = 0; at < signs.length; ) {
      int end = at + 1;
      while (end < signs.length && signs[end] == signs[at]) {
        end++;
      }
      plain.repeat(signs[at], end - at > MOST_ALIKE ? 1 : end - at);
      at = end;
    }
    return plain.toString();
  }

  private static boolean isWritten(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.FORMAT, Character.SURROGATE -> false;
      default -> sign != '\'' && sign != '\u2018' && sign != '\u2019';
    };
  }

  /** How many words have a letter or a digit in them. */
  long spoken() {
    return words.stream().filter(it -> Character.isLetterOrDigit(it.codePointAt(0))).count();
  }
}
