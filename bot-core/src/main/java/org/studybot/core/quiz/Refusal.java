package org.studybot.core.quiz;

/** Why something is not done. */
public enum Refusal {
  /** The question is closed. */
  TOO_LATE,
  /** In a race an answer cannot be changed. */
  FINAL,
  /** The card is older than what the quiz is at; somebody else was quicker. */
  MOVED_ON,
  /** The question is not open, or not closed, yet. */
  NOT_YET,
  PAUSED,
  OVER,
  /** Only who started the quiz, or staff. */
  HOST_ONLY,
  /** Who has not answered cannot close the question for those who have. */
  ANSWER_FIRST,
  /** The person does not take part. */
  NOT_PLAYING,
  /** The person wants their name shown, but the channel does not say it. */
  NO_NAME,
  /** What was answered cannot be skipped any more. */
  ANSWERED_ALREADY,
  /** A hint would give the answer away. */
  NO_HINT,
  /** Such an answer is not possible for this question. */
  DOES_NOT_FIT,
  /** Somebody says that they do not know: no answer, and nothing wrong. */
  UNSURE
}
