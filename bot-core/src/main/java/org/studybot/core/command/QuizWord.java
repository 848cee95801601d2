package org.studybot.core.command;

/** What can be said in a quiz in a word or two. */
public enum QuizWord {
  /** Closes the open question, or goes on to the next one. */
  NEXT,
  SKIP,
  HINT,
  PLAY,
  PAUSE,
  RESUME,
  STOP,
  LEAVE,
  SHOW_NAME,
  HIDE_NAME,
  SCORE,
  REVIEW_MINE,
  REVIEW_OURS
}
