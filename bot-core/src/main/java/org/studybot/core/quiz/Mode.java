package org.studybot.core.quiz;

/** How a quiz is played. */
public enum Mode {
  /** Everybody answers each question; answers stay hidden until it closes. */
  TOGETHER,
  /** The first right answer closes the question and takes the point. */
  RACE,
  /** Each player goes through the questions alone; answers are marked at once. */
  OWN_PACE
}
