package org.studybot.teams.queue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work for many conversations. What is for one is done in the order in which it was handed in, one
 * after the other; different conversations never wait for each other. So much may wait and no more.
 * Safe for use by many threads.
 */
public final class Lanes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  private final int mostInALane;
  private final Semaphore room;
  private final Map<String, Queue<Runnable>> waiting = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * @param mostInALane so much may wait in one conversation
   * @param most so much in all of them together
   */
  public Lanes(int mostInALane, int most) {
    this.mostInALane = mostInALane;
    this.room = new Semaphore(most);
  }

  /** Does this when it is its turn; false, and nothing will be done, if too much waits already. */
  public boolean take(String lane, Runnable work) {
    if (!room.tryAcquire()) {
      return false;
    }
    boolean taken = put(lane, work);
    if (!taken) {
      room.release();
    }
    return taken;
  }

  /**
   * Does this when it is its turn and waits for what it gives. Empty, and nothing will be done, if
   * its turn does not come so soon. Throws what the work throws.
   */
  public <T> Optional<T> await(String lane, Duration patience, Supplier<T> work) {
    Awaited<T> awaited = new Awaited<>(work);
    return take(lane, awaited) ? awaited.get(patience) : Optional.empty();
  }

  private boolean put(String lane, Runnable work) {
    boolean[] taken = {true};
    waiting.compute(
        lane,
        (_, queue) -> {
          if (queue == null) {
            Queue<Runnable> fresh = new ArrayDeque<>();
            fresh.add(work);
            threads.execute(() -> follow(lane));
            return fresh;
          }
          taken[0] = queue.size() < mostInALane && queue.add(work);
          return queue;
        });
    return taken[0];
  }

  /** Goes along a lane until it is empty; then the lane is gone. */
  private void follow(String lane) {
    for (Runnable work = next(lane); work != null; work = next(lane)) {
      try {
        work.run();
      } catch (RuntimeException failure) {
        LOG.error("work of a conversation has failed", failure);
      } finally {
        room.release();
      }
    }
  }

  private @Nullable Runnable next(String lane) {
    Runnable[] next = new Runnable[1];
    waiting.computeIfPresent(
        lane,
        (_, queue) -> {
          next[0] = queue.poll();
          return next[0] == null ? null : queue;
        });
    return next[0];
  }

  /** Lets what waits come to its end, for a short while. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
