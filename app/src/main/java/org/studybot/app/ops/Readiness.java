package org.studybot.app.ops;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether every part of the program works. Looks at most once in a while, however often it is
 * asked; waits for no part longer than a few seconds; and logs when a part begins to fail and when
 * it is well again. Safe for use by many threads.
 */
public final class Readiness implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Readiness.class);

  private final List<Check> checks;
  private final Duration fresh;
  private final Duration patience;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /** Looks that are not over yet: a part that hangs is not looked at by more and more threads. */
  private final Map<String, Future<Health>> underWay = new HashMap<>();

  private List<Part> last = List.of();
  private long lookedAt;

  public Readiness(List<Check> checks) {
    this(checks, Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  /**
   * @param fresh so long, what was seen is told again
   * @param patience so long, all parts together are waited for
   */
  Readiness(List<Check> checks, Duration fresh, Duration patience) {
    this.checks = List.copyOf(checks);
    this.fresh = fresh;
    this.patience = patience;
  }

  /** How each part is, now or a moment ago. */
  public synchronized List<Part> parts() {
    if (last.isEmpty() || System.nanoTime() - lookedAt > fresh.toNanos()) {
      List<Part> now = look();
      now.forEach(this::tell);
      last = now;
      lookedAt = System.nanoTime();
    }
    return last;
  }

  public static boolean ready(List<Part> parts) {
    return parts.stream().allMatch(Part::ok);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private List<Part> look() {
    checks.forEach(check -> underWay.computeIfAbsent(check.part(), _ -> begin(check)));
    long end = System.nanoTime() + patience.toNanos();
    List<Part> parts = new ArrayList<>();
    for (Check check : checks) {
      parts.add(new Part(check.part(), awaited(check.part(), end - System.nanoTime())));
    }
    return parts;
  }

  private Future<Health> begin(Check check) {
    return threads.submit(() -> check.look().get());
  }

  private Health awaited(String part, long nanos) {
    Future<Health> look = underWay.get(part);
    if (look == null) {
      throw new IllegalStateException("nobody looks at " + part);
    }
    try {
      Health seen = look.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
      underWay.remove(part);
      return seen;
    } catch (ExecutionException failed) {
      underWay.remove(part);
      return Check.failure(failed.getCause() == null ? failed : failed.getCause());
    } catch (TimeoutException slow) {
      return new Health.Failing("It did not answer within " + patience.toMillis() + " ms.");
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return new Health.Failing("Studybot is stopping.");
    }
  }

  private void tell(Part now) {
    boolean wasOk = last.stream().filter(it -> it.name().equals(now.name())).allMatch(Part::ok);
    switch (now.health()) {
      case Health.Failing(var says) when wasOk -> log.error("not ready: {}: {}", now.name(), says);
      case Health.Ok _ when !wasOk -> log.warn("well again: {}", now.name());
      case Health.Failing _, Health.Ok _ -> {}
    }
  }
}
