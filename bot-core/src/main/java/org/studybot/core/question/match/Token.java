package org.studybot.core.question.match;

/**
 * A piece of an answer.
 *
 * @param text as it was written, but for the way signs are written; a number without the commas
 *     between its thousands
 */
record Token(Kind kind, String text) {

  enum Kind {
    WORD,
    NUMBER,
    /** A sign that carries meaning: "+", "=", "£". */
    SIGN,
    /** What only divides or decorates prose: a comma, a hyphen within a word. */
    PUNCTUATION
  }

  static Token word(String text) {
    return new Token(Kind.WORD, text);
  }

  static Token number(String text) {
    return new Token(Kind.NUMBER, text);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(Kind other, String same) {
    return kind == other && text.equals(same);
  }

  boolean isWord(String lowerCase) {
    return isWord() && text.equalsIgnoreCase(lowerCase);
  }

  /** A word, not the letter of a formula. */
  boolean isLongWord() {
    return isWord() && text.length() > 1;
  }
}
