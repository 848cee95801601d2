package org.studybot.core.question.gift;

/**
 * Something that staff should look at.
 *
 * @param line of the file, counted from 1
 * @param message what is wrong and what to do about it, for people who write no programs
 */
public record Problem(Severity severity, int line, String message) {

  /** What comes of it. */
  public enum Severity {
    /** A question is left out, since it cannot be read. */
    ERROR,
    /** The question is asked, or it is one that no quiz asks. */
    WARNING
  }

  static Problem warning(int line, String message) {
    return new Problem(Severity.WARNING, line, message);
  }

  @Override
  public String toString() {
    return "line " + line + ": " + message;
  }
}
