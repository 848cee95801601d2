package org.studybot.core.question.match;

import java.util.List;
import java.util.Set;

/** Whether two pieces of an answer, at the same place of it, are the same. */
final class SameToken {

  private SameToken() {}

  static boolean test(List<Token> expected, List<Token> given, int at) {
    Token one = expected.get(at);
    Token other = given.get(at);
    if (one.isWord() && other.isWord()) {
      return SameWord.test(one.text(), other.text(), isName(expected))
          || (isHexadecimal(expected, at) && one.isWord(other.text()));
    }
    return one.equals(other)
        || (at > 0
            && expected.get(at - 1).isLongWord()
            && (isNumeral(one, other) || isNumeral(other, one)));
  }

  /** Several words, each with a capital letter before small ones. */
  private static boolean isName(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.stream().allMatch(it -> it.isLongWord() && isCapitalized(it.text()));
  }

  private static boolean isCapitalized(String word) {
    int second = word.offsetByCodePoints(0, 1);
    return Character.isUpperCase(word.codePointAt(0))
        && second < word.length()
        && !Character.isUpperCase(word.codePointAt(second));
  }

  private static boolean isHexadecimal(List<Token> tokens, int at) {
    return at > 0 && Set.of("#", "x", "*").contains(tokens.get(at - 1).text());
  }

  /** A Roman numeral behind a word: "World War I". */
  private static boolean isNumeral(Token roman, Token number) {
    if (!roman.isWord() || !number.isNumber()) {
      return false;
    }
    var value = Numerals.roman(roman.text());
    return value.isPresent() && number.text().equals(Integer.toString(value.getAsInt()));
  }
}
