package org.studybot.core.question;

/**
 * What an answer came to.
 *
 * @param credit from 0 to 1
 * @param feedback what the author wrote for this very answer; may be empty
 * @param expected the right answer, for people; always shown after
 */
public record Marking(double credit, String feedback, String expected) {

  /** How it is said. */
  public enum Verdict {
    RIGHT,
    PARTLY,
    WRONG
  }

  public Marking {
    credit = Credit.checked(credit);
  }

  public Verdict verdict() {
    if (credit == 1) {
      return Verdict.RIGHT;
    }
    return credit > 0 ? Verdict.PARTLY : Verdict.WRONG;
  }
}
