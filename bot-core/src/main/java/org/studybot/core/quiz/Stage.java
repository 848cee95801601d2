package org.studybot.core.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far one lane of a quiz has come. It only ever moves on. */
public sealed interface Stage {

  /** How many questions have been closed; only their answers count. */
  int closed();

  /**
   * A question is open.
   *
   * @param index counted from 0
   * @param closesAt when its time is up; null if it has all the time it needs
   */
  record Asking(int index, @Nullable Instant closesAt) implements Stage {
    @Override
    public int closed() {
      return index;
    }
  }

  /** A question was closed and its answer is shown. */
  record Revealed(int index) implements Stage {
    @Override
    public int closed() {
      return index + 1;
    }
  }

  /** All the questions are through. */
  record Done(int closed) implements Stage {}
}
