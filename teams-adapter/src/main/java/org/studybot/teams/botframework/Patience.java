package org.studybot.teams.botframework;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Tries again what failed for a moment, after a pause: the one asked for by the service, else about
 * one second, two, four and so on, each with a random part so that not all come back at once. Runs
 * on the caller's thread, which should be a virtual one.
 */
public final class Patience {

  /** Tries once and leaves the rest to the caller. */
  public static final Patience NONE = new Patience(1, _ -> {}, new SplittableRandom());

  private static final int TRIES = 6;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  private final int tries;
  private final Pause pause;
  private final RandomGenerator random;

  public Patience(Pause pause, RandomGenerator random) {
    this(TRIES, pause, random);
  }

  private Patience(int tries, Pause pause, RandomGenerator random) {
    this.tries = tries;
    this.pause = pause;
    this.random = random;
  }

  /** What the call gives; its last failure if it never succeeds. */
  <T> T with(Supplier<T> call) {
    for (int failures = 0; ; failures++) {
      try {
        return call.get();
      } catch (ConnectorFailure failure) {
        if (!failure.passing() || failures == tries - 1) {
          throw failure;
        }
        rest(length(failure.retryAfter(), failures), failure);
      }
    }
  }

  private Duration length(Optional<Duration> wanted, int failures) {
    Duration step = FIRST_PAUSE.multipliedBy(1L << failures);
    Duration jitter = Duration.ofMillis(random.nextLong(step.toMillis()));
    Duration length = wanted.orElse(step.dividedBy(2)).plus(jitter);
    return length.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : length;
  }

  private void rest(Duration length, ConnectorFailure failure) {
    try {
      pause.rest(length);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  /** Lets time pass. */
  @FunctionalInterface
  public interface Pause {
    void rest(Duration length) throws InterruptedException;
  }
}
