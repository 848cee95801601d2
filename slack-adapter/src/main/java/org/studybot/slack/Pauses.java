package org.studybot.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.studybot.core.channel.RetryLater;

/**
 * What Slack asked not to be called for a while: one method in one workspace each ("Rate limits").
 * All others go on. Safe for use by many threads.
 */
final class Pauses {

  private record Key(String workspace, String method) {}

  private final ConcurrentMap<Key, Instant> until = new ConcurrentHashMap<>();
  private final InstantSource clock;

  Pauses(InstantSource clock) {
    this.clock = clock;
  }

  /** Throws {@link RetryLater}, without bothering Slack, as long as it wants to be left alone. */
  void check(String workspace, String method) {
    Key key = new Key(workspace, method);
    Instant end = until.get(key);
    if (end == null) {
      return;
    }
    Duration left = Duration.between(clock.instant(), end);
    if (left.isPositive()) {
      throw new RetryLater(left);
    }
    until.remove(key, end);
  }

  /** Slack has asked for it. */
  RetryLater begin(String workspace, String method, Duration pause) {
    until.merge(
        new Key(workspace, method),
        clock.instant().plus(pause),
        (one, two) -> one.isAfter(two) ? one : two);
    return new RetryLater(pause);
  }
}
