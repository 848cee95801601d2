package org.studybot.teams.queue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Gives each organisation its share of what goes on at the same time, so that one whose calls take
 * long never takes all of it. Safe for use by many threads.
 */
public final class Shares {

  private final int each;
  private final Map<String, Semaphore> shares = new ConcurrentHashMap<>();

  /**
   * @param each so much of one organisation goes on at the same time
   */
  public Shares(int each) {
    this.each = each;
  }

  /** Waits, in order, until there is room for one more of this organisation. */
  public <T> T within(String organisation, Supplier<T> work) {
    Semaphore share = share(organisation);
    share.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      share.release();
    }
  }

  /** Waits for nothing: empty, and nothing is done, if there is no room. */
  public <T> Optional<T> ifRoom(String organisation, Supplier<T> work) {
    Semaphore share = share(organisation);
    if (!share.tryAcquire()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      share.release();
    }
  }

  /** There are as many as there are organisations that are answered: few. */
  private Semaphore share(String organisation) {
    return shares.computeIfAbsent(organisation, _ -> new Semaphore(each, true));
  }
}
