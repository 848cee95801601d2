package org.studybot.endtoend;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what other processes will show sooner or later. */
final class Await {

  private static final int PAUSE_IN_MILLISECONDS = 50;

  private Await() {}

  /** Looks until there is such a thing; if it takes too long, fails and tells what was there. */
  static <T> T seen(String what, Supplier<Optional<T>> look, Supplier<String> instead) {
    Instant end = Instant.now().plus(Program.PATIENCE);
    Optional<T> found = look.get();
    while (found.isEmpty()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("not seen: " + what + "\n" + instead.get());
      }
      pause();
      found = look.get();
    }
    return found.get();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_IN_MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
