package org.studybot.core.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency;

/**
 * Idempotency keys with their results in the database, for all nodes, for at least {@link #MEMORY}.
 * Of two transactions with the same key the database lets one commit; the other is undone and given
 * the first one's result.
 */
public final class DatabaseIdempotency implements Idempotency {

  /** Longer than platforms go on retrying: Slack gives up after an hour (Events API, "Retries"). */
  static final Duration MEMORY = Duration.ofHours(2);

  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(10);

  private final Transactions transactions;
  private final InstantSource clock;
  private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

  public DatabaseIdempotency(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
  }

  @Override
  public Optional<String> result(EventKey key) {
    String digest = digest(key);
    return transactions.read(handle -> result(handle, digest));
  }

  @Override
  public <T> Once<T> once(EventKey key, Supplier<T> work, Function<T, String> written) {
    String digest = digest(key);
    try {
      return transactions.together(
          handle -> claim(handle, digest),
          () -> new Once.Now<>(work.get()),
          now -> finish(digest, written.apply(now.result())));
    } catch (ClaimedBefore claimed) {
      return new Once.Before<>(result(key).orElseThrow(() -> vanished(claimed)));
    }
  }

  /** Waits for another transaction that has claimed the key, until that is over. */
  private void claim(Handle handle, String digest) {
    Instant now = clock.instant();
    sweep(handle, now);
    int claimed =
        handle
            .createUpdate(
                """
                INSERT INTO handled_event (digest, result, handled_at) VALUES (:digest, '', :at)
                ON CONFLICT (digest) DO NOTHING
                """)
            .bind("digest", digest)
            .bind("at", now.toEpochMilli())
            .execute();
    if (claimed == 0) {
      throw new ClaimedBefore();
    }
  }

  private void finish(String digest, String result) {
    transactions.write(
        handle ->
            handle
                .createUpdate("UPDATE handled_event SET result = :result WHERE digest = :digest")
                .bind("digest", digest)
                .bind("result", Text.storable(result))
                .execute());
  }

  private Optional<String> result(Handle handle, String digest) {
    return handle
        .createQuery("SELECT result FROM handled_event WHERE digest = :digest")
        .bind("digest", digest)
        .mapTo(String.class)
        .findOne();
  }

  /** Takes out what is forgotten, now and then, within a transaction that there is anyway. */
  private void sweep(Handle handle, Instant now) {
    Instant due = nextSweep.get();
    if (!now.isBefore(due) && nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
      handle
          .createUpdate("DELETE FROM handled_event WHERE handled_at < :forgotten")
          .bind("forgotten", now.minus(MEMORY).toEpochMilli())
          .execute();
    }
  }

  /** Each part with its length, so that no two keys are written alike. */
  private static String digest(EventKey key) {
    StringBuilder text = new StringBuilder();
    List.of(key.tenant(), key.channel(), key.thread(), key.person(), key.kind(), key.eventId())
        .forEach(part -> text.append(part.length()).append(':').append(part));
    return Digest.of(text.toString());
  }

  private static StoreException vanished(ClaimedBefore claimed) {
    return new StoreException("the same event is being handled elsewhere", claimed);
  }

  /** Another transaction has this key; carries no stack, for it is no fault. */
  private static final class ClaimedBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    ClaimedBefore() {
      super("claimed before", null, false, false);
    }
  }
}
