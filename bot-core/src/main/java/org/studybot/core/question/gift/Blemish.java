package org.studybot.core.question.gift;

/** One question cannot be read; caught where the next one begins. */
final class Blemish extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  Blemish(int line, String message) {
    super(message, null, false, false);
    this.line = line;
  }

  Problem problem() {
    return new Problem(line, String.valueOf(getMessage()));
  }
}
