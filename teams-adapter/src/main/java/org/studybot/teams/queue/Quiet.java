package org.studybot.teams.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * How long each conversation asked to be left alone: Teams counts messages by conversation, so all
 * that go there have to wait, whoever was told. Safe for use by many threads.
 */
public final class Quiet {

  private static final int MOST = 100_000;
  private static final Duration LONGEST = Duration.ofHours(1);

  private final InstantSource clock;
  private final Cache<String, Instant> until =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  public Quiet(InstantSource clock) {
    this.clock = clock;
  }

  /** It asks for a pause of this length. */
  public void ask(String conversation, Duration length) {
    Duration bounded = length.compareTo(LONGEST) > 0 ? LONGEST : length;
    Instant end = clock.instant().plus(bounded);
    until.asMap().merge(conversation, end, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** What is left of its pause; empty if it may be written to. */
  public Optional<Duration> left(String conversation) {
    return Optional.ofNullable(until.getIfPresent(conversation))
        .map(end -> Duration.between(clock.instant(), end))
        .filter(Duration::isPositive);
  }
}
