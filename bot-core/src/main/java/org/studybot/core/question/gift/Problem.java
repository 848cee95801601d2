package org.studybot.core.question.gift;

/**
 * Something that staff should look at.
 *
 * @param line of the file, counted from 1
 * @param message what is wrong and what to do about it, for people who write no programs
 */
public record Problem(int line, String message) {

  @Override
  public String toString() {
    return "line " + line + ": " + message;
  }
}
