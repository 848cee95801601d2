package org.studybot.core.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Whether the database is away, as far as reading has shown: then whoever reads is told so at once,
 * and one in {@link #BETWEEN_TRIES} tries whether it is back. Nobody else waits for it. Safe for
 * use by many threads.
 */
final class Outage {

  static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

  /** SQLSTATE class 08: connection exception (ISO/IEC 9075-2). */
  private static final String CONNECTION_EXCEPTION = "08";

  private static final long AT_HAND = Long.MIN_VALUE;

  private final InstantSource clock;

  /** In milliseconds since 1970; {@link #AT_HAND} while the database answers. */
  private final AtomicLong nextTry = new AtomicLong(AT_HAND);

  Outage(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * @throws StoreException at once, if the database is away
   */
  <T> T watched(Supplier<T> reading) {
    long due = nextTry.get();
    if (due != AT_HAND && !isMine(due)) {
      throw new StoreException("the database is away");
    }
    try {
      T result = reading.get();
      nextTry.set(AT_HAND);
      return result;
    } catch (RuntimeException failure) {
      if (isOfTheConnection(failure)) {
        nextTry.set(clock.millis() + BETWEEN_TRIES.toMillis());
      }
      throw failure;
    }
  }

  private boolean isMine(long due) {
    long now = clock.millis();
    return now >= due && nextTry.compareAndSet(due, now + BETWEEN_TRIES.toMillis());
  }

  private static boolean isOfTheConnection(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql
              && sql.getSQLState() != null
              && sql.getSQLState().startsWith(CONNECTION_EXCEPTION))) {
        return true;
      }
    }
    return false;
  }
}
