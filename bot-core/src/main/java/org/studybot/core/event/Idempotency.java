package org.studybot.core.event;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Has each event change something once, however often it is delivered and wherever: the key, what
 * the event changed and its result are kept together or not at all. Safe for use by many threads.
 */
public interface Idempotency {

  /** The result of an event that changed something before; empty if none did, or long ago. */
  Optional<String> result(EventKey key);

  /**
   * Runs the work of an event. What it writes, the key and the result are one transaction; if it
   * writes nothing, nothing is kept.
   *
   * @param written the result as it is kept
   */
  <T> Once<T> once(EventKey key, Supplier<T> work, Function<T, String> written);

  /** What came of an event. */
  sealed interface Once<T> {

    /** Now, for the first time. */
    record Now<T>(T result) implements Once<T> {}

    /** Somebody else was faster with the same event: this is what was kept. */
    record Before<T>(String result) implements Once<T> {}
  }
}
