package org.studybot.core.quiz;

/**
 * What came of an event. A repeated event has the same outcome or a refusal, and changes nothing.
 */
public sealed interface Outcome {

  record Joined() implements Outcome {}

  /** The answer counts; whether it is right stays hidden until the question closes. */
  record Accepted(Given given) implements Outcome {}

  /** The answer counts and is final: its giver may know at once whether it is right. */
  record Marked(Given given) implements Outcome {}

  record Skipped(int index) implements Outcome {}

  record HintGiven(int index) implements Outcome {}

  record Closed(int index) implements Outcome {}

  record Opened(int index) implements Outcome {}

  /** The person has come to the end; the others may still play. */
  record Through() implements Outcome {}

  record Paused() implements Outcome {}

  record Resumed() implements Outcome {}

  record Ended(Phase.Reason reason) implements Outcome {}

  record Left() implements Outcome {}

  record Appears(boolean named) implements Outcome {}

  record Challenged(int index) implements Outcome {}

  /** Time passed; whatever was due has happened. */
  record Waited() implements Outcome {}

  /**
   * Not done.
   *
   * @param index the question it was about; -1 for the quiz as a whole
   */
  record Refused(Refusal why, int index) implements Outcome {}
}
