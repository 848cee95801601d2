package org.studybot.core.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells the first time of something from all others, on every node of one database, for {@link
 * #MEMORY}. Takes one statement; now and then another sweeps out what is older. Safe for use by
 * many threads.
 */
public final class OnceOnly {

  /** Longer than platforms go on retrying: Slack gives up after an hour (Events API, "Retries"). */
  public static final Duration MEMORY = Duration.ofHours(2);

  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final InstantSource clock;
  private final AtomicReference<Instant> nextSweep;

  public OnceOnly(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
    this.nextSweep = new AtomicReference<>(clock.instant());
  }

  /** Whether nobody has asked about this before; from then on somebody has. */
  public boolean first(String what) {
    Instant now = clock.instant();
    sweep(now);
    return transactions.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO seen_once (digest, seen_at) VALUES (:digest, :at)
                        ON CONFLICT (digest) DO UPDATE SET seen_at = excluded.seen_at
                        WHERE seen_once.seen_at < :forgotten
                        """)
                    .bind("digest", Digest.of(what))
                    .bind("at", now.toEpochMilli())
                    .bind("forgotten", now.minus(MEMORY).toEpochMilli())
                    .execute())
        > 0;
  }

  /** The next time counts as the first again. */
  public void forget(String what) {
    transactions.write(
        handle ->
            handle
                .createUpdate("DELETE FROM seen_once WHERE digest = :digest")
                .bind("digest", Digest.of(what))
                .execute());
  }

  private void sweep(Instant now) {
    Instant due = nextSweep.get();
    if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
      return;
    }
    transactions.write(
        handle ->
            handle
                .createUpdate("DELETE FROM seen_once WHERE seen_at < :forgotten")
                .bind("forgotten", now.minus(MEMORY).toEpochMilli())
                .execute());
  }
}
