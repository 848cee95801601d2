package org.studybot.teams.queue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Work that somebody waits for: until it has begun they may walk away, and it is not done. */
final class Awaited<T> implements Runnable {

  private final Supplier<T> work;
  private final AtomicBoolean decided = new AtomicBoolean();
  private final CompletableFuture<T> result = new CompletableFuture<>();

  Awaited(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public void run() {
    if (decided.compareAndSet(false, true)) {
      try {
        result.complete(work.get());
      } catch (RuntimeException failure) {
        result.completeExceptionally(failure);
      }
    }
  }

  Optional<T> get(Duration patience) {
    try {
      return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException _) {
      return decided.compareAndSet(false, true) ? Optional.empty() : Optional.of(end());
    } catch (ExecutionException failure) {
      return Optional.of(end());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a turn");
    }
  }

  private T end() {
    try {
      return result.join();
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw failure;
    }
  }
}
