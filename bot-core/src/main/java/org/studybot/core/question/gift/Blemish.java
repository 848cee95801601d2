package org.studybot.core.question.gift;

import org.studybot.core.question.gift.Problem.Severity;

/** One question is not asked; caught where the next one begins. */
final class Blemish extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final Severity severity;

  Blemish(int line, String message) {
    this(Severity.ERROR, line, message);
  }

  private Blemish(Severity severity, int line, String message) {
    super(message, null, false, false);
    this.line = line;
    this.severity = severity;
  }

  /** It is read rightly, but no quiz can ask it. */
  static Blemish notAsked(int line, String message) {
    return new Blemish(Severity.WARNING, line, message);
  }

  Problem problem() {
    return new Problem(severity, line, String.valueOf(getMessage()));
  }
}
