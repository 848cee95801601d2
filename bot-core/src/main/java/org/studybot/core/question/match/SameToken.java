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
      return SameWord.test(one.text(), other.text())
          || (isHexadecimal(expected, at) && one.isWord(other.text()));
    }
    return one.equals(other)
        || (at > 0
            && expected.get(at - 1).isLongWord()
            && (isNumeral(one, other) || isNumeral(other, one)));
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
