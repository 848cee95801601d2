package org.studybot.core;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency;
import org.studybot.core.event.Idempotency.Once;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Repeats;
import org.studybot.core.event.StorageException;

/**
 * Sees to it that what a person did is handled once, however often the platform delivers it. What
 * changed something is known to every node and after a restart, with what came of it; what only
 * read something, to this process. Safe for use by many threads.
 */
final class Repetitions {

  /** Longer than platforms go on retrying: Slack gives up after an hour (Events API, "Retries"). */
  private static final Duration MEMORY = Duration.ofHours(2);

  private final Idempotency idempotency;
  private final Repeats<Boolean> lately = new Repeats<>(MEMORY, Ticker.systemTicker());

  Repetitions(Idempotency idempotency) {
    this.idempotency = idempotency;
  }

  /**
   * What came of an event. A repetition waits for the first time; if that fails, so does the
   * repetition, and the next one is handled afresh.
   */
  Handled handled(Inbound.ByPerson inbound, Supplier<Handled> work) {
    EventKey key = EventKey.of(inbound);
    AtomicReference<Handled> first = new AtomicReference<>();
    boolean _ =
        lately.once(
            key,
            () -> {
              first.set(work.get());
              return true;
            });
    return Optional.ofNullable(first.get()).orElseGet(() -> again(key));
  }

  private Handled again(EventKey key) {
    try {
      return idempotency
          .result(key)
          .map(HandledCodec::handled)
          .orElseGet(Handled::nothing)
          .repeated();
    } catch (StorageException away) {
      // Whatever the first time was to keep is kept.
      return Handled.nothing().repeated();
    }
  }

  /** For work that may change something; gives what came of it before, if it was done before. */
  Optional<Handled> changing(Inbound.ByPerson inbound, Supplier<Optional<Handled>> work) {
    EventKey key = EventKey.of(inbound);
    return idempotency
        .result(key)
        .map(HandledCodec::handled)
        .or(() -> result(idempotency.once(key, work, Repetitions::written)));
  }

  private static String written(Optional<Handled> handled) {
    return HandledCodec.encode(handled.orElseGet(Handled::nothing));
  }

  private static Optional<Handled> result(Once<Optional<Handled>> once) {
    return switch (once) {
      case Once.Now<Optional<Handled>>(var now) -> now;
      case Once.Before<Optional<Handled>>(var before) -> Optional.of(HandledCodec.handled(before));
    };
  }
}
