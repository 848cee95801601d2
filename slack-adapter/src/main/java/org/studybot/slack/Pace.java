package org.studybot.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.studybot.core.channel.RetryLater;

/**
 * At most one message a second in a channel ("Rate limits": posting messages). Whoever comes first
 * goes first, channels do not wait for each other, and where too many wait the next are told to
 * come again. Each node keeps its own pace. Safe for use by many threads.
 */
final class Pace {

  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final int MOST_WAITING = 30;
  private static final int SWEEP_ABOVE = 1000;

  /** When the next message may go to each channel. */
  private final ConcurrentMap<String, Instant> free = new ConcurrentHashMap<>();

  private final InstantSource clock;
  private final Pause pause;

  interface Pause {
    void of(Duration time) throws InterruptedException;
  }

  Pace(InstantSource clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** Of real time. */
  static Pace real() {
    return new Pace(InstantSource.system(), Thread::sleep);
  }

  /** Returns when it is the caller's turn in this channel. */
  void await(String workspace, String channel) {
    Instant now = clock.instant();
    sweep(now);
    Instant turn = turn(workspace + " " + channel, now);
    if (turn.isAfter(now)) {
      sleep(Duration.between(now, turn));
    }
  }

  private Instant turn(String channel, Instant now) {
    Instant next =
        free.compute(
            channel,
            (_, soonest) -> {
              Instant turn = soonest == null || soonest.isBefore(now) ? now : soonest;
              Duration wait = Duration.between(now, turn);
              if (wait.compareTo(BETWEEN.multipliedBy(MOST_WAITING)) > 0) {
                throw new RetryLater(wait);
              }
              return turn.plus(BETWEEN);
            });
    return next.minus(BETWEEN);
  }

  int remembered() {
    return free.size();
  }

  private void sweep(Instant now) {
    if (free.size() > SWEEP_ABOVE) {
      free.values().removeIf(soonest -> soonest.isBefore(now));
    }
  }

  private void sleep(Duration time) {
    try {
      pause.of(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RetryLater(time);
    }
  }
}
