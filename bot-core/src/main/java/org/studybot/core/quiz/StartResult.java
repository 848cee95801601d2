package org.studybot.core.quiz;

/** What came of starting a quiz. */
public sealed interface StartResult {

  record Started(Quiz quiz) implements StartResult {}

  /** Another quiz runs in the conversation, and goes on. */
  record OtherRuns(Quiz quiz) implements StartResult {}
}
