package org.studybot.core.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same thing once, however often it comes within a short time, and gives everybody what
 * came of it. Platforms deliver again what was not answered fast enough. Safe for use by many
 * threads.
 */
public final class Repeats<T> {

  private static final int MOST = 100_000;
  private static final Duration LONGEST_WORK = Duration.ofMinutes(2);

  private final Cache<Object, CompletableFuture<T>> lately;

  /**
   * @param memory so long after it was done the same thing is meant anew
   */
  public Repeats(Duration memory, Ticker ticker) {
    this.lately =
        Caffeine.newBuilder()
            .expireAfter(new Memory(memory))
            .maximumSize(MOST)
            .ticker(ticker)
            .build();
  }

  /**
   * What the work gives, or has given for the same thing; if it fails, the next one tries again.
   *
   * @param thing equal for what is the same
   */
  public T once(Object thing, Supplier<T> work) {
    CompletableFuture<T> ours = new CompletableFuture<>();
    @Nullable CompletableFuture<T> earlier = lately.asMap().putIfAbsent(thing, ours);
    return earlier == null ? done(thing, work, ours) : came(earlier);
  }

  private T done(Object thing, Supplier<T> work, CompletableFuture<T> ours) {
    try {
      T result = work.get();
      ours.complete(result);
      lately.put(thing, ours);
      return result;
    } catch (RuntimeException failure) {
      lately.invalidate(thing);
      ours.completeExceptionally(failure);
      throw failure;
    }
  }

  private T came(CompletableFuture<T> earlier) {
    try {
      return earlier.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException own ? own : failure;
    }
  }

  /** What is being done is remembered for as long as that takes. */
  private record Memory(Duration afterwards) implements Expiry<Object, Object> {

    @Override
    public long expireAfterCreate(Object thing, Object result, long now) {
      return LONGEST_WORK.toNanos();
    }

    @Override
    public long expireAfterUpdate(Object thing, Object result, long now, long left) {
      return afterwards.toNanos();
    }

    @Override
    public long expireAfterRead(Object thing, Object result, long now, long left) {
      return left;
    }
  }
}
