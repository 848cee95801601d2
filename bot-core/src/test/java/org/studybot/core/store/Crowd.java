package org.studybot.core.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Many who do something at the same moment, each in a thread of their own. */
record Crowd(int size) {

  private static final long PATIENCE_SECONDS = 180;

  static Crowd of(int size) {
    return new Crowd(size);
  }

  /** Returns when all are done; fails if one fails, or takes longer than three minutes. */
  void run(IntConsumer work) {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Void>> running =
          IntStream.range(0, size).mapToObj(i -> threads.submit(member(start, work, i))).toList();
      start.countDown();
      running.forEach(Crowd::await);
    }
  }

  private static Callable<Void> member(CountDownLatch start, IntConsumer work, int number) {
    return () -> {
      start.await();
      work.accept(number);
      return null;
    };
  }

  private static void await(Future<Void> member) {
    try {
      member.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException failure) {
      throw new AssertionError("one of the crowd failed", failure);
    }
  }
}
