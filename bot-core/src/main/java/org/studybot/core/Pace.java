package org.studybot.core;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Person;

/**
 * How often one person may ask for something: {@link #AT_ONCE} times at once and then once every
 * {@link #AGAIN_AFTER}, so that nobody floods a channel. Counted on each node by itself. Safe for
 * use by many threads.
 */
final class Pace {

  static final int AT_ONCE = 12;
  static final Duration AGAIN_AFTER = Duration.ofSeconds(2);

  private static final int MOST_PEOPLE = 100_000;
  private static final Duration FULL_AGAIN = AGAIN_AFTER.multipliedBy(AT_ONCE);

  private final InstantSource clock;
  private final Cache<Key, Credit> credits =
      Caffeine.newBuilder().maximumSize(MOST_PEOPLE).expireAfterWrite(FULL_AGAIN).build();

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  /** What the work gives, unless the person is too fast: then a word about that, once. */
  Handled keep(Person person, Supplier<Handled> work) {
    Instant now = clock.instant();
    Credit credit =
        credits
            .asMap()
            .merge(Key.of(person), Credit.full(now).spent(now), (had, _) -> had.spent(now));
    return switch (credit.verdict()) {
      case GO_ON -> work.get();
      case SAY_SO -> Handled.replied(slowDown(), Audience.ASKER);
      case KEEP_QUIET -> Handled.nothing();
    };
  }

  private enum Verdict {
    GO_ON,
    /** Too fast: to be said once, until they have slowed down. */
    SAY_SO,
    /** Too fast still. */
    KEEP_QUIET
  }

  private static Card slowDown() {
    return Card.of(
        "One moment, please",
        new Block.Prose(
            "That was a lot at once. Wait a few seconds, then ask again: nothing is lost."));
  }

  private record Key(String tenant, String person) {
    static Key of(Person person) {
      return new Key(person.tenant(), person.id());
    }
  }

  /**
   * @param left how many events are left, as of that time
   */
  private record Credit(double left, Instant at, Verdict verdict) {

    static Credit full(Instant now) {
      return new Credit(AT_ONCE, now, Verdict.GO_ON);
    }

    Credit spent(Instant now) {
      double earned = (double) Duration.between(at, now).toMillis() / AGAIN_AFTER.toMillis();
      double available = Math.min(AT_ONCE, left + Math.max(0, earned));
      if (available >= 1) {
        return new Credit(available - 1, now, Verdict.GO_ON);
      }
      boolean told = verdict != Verdict.GO_ON;
      return new Credit(available, now, told ? Verdict.KEEP_QUIET : Verdict.SAY_SO);
    }
  }
}
