package org.studybot.core.quiz;

import java.time.Instant;

/** Whether a quiz runs. */
public sealed interface Phase {

  record Running() implements Phase {}

  /** Stopped for a while: time limits stand still. */
  record Paused(Instant since) implements Phase {}

  record Finished(Reason reason, Instant at) implements Phase {}

  /** Why a quiz is over. */
  enum Reason {
    /** All its questions were played. */
    COMPLETED,
    /** Its host or staff ended it. */
    STOPPED,
    /** Nobody had made a move for a long time. */
    QUIET
  }
}
