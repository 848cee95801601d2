package org.studybot.knowledge.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundWorkTest {

  private static final Backoff QUICK = new Backoff(Duration.ofMillis(1), Duration.ofMillis(8));

  @Test
  void goesOnAfterAnExceptionAndAfterAStackOverflow() throws InterruptedException {
    AtomicInteger attempts = new AtomicInteger();
    CountDownLatch well = new CountDownLatch(1);

    try (BackgroundWork work =
        BackgroundWork.start(
            "test",
            ending -> {
              switch (attempts.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("first");
                case 2 -> assertThat(down(0)).isPositive();
                default -> {
                  well.countDown();
                  boolean _ = ending.within(Duration.ofDays(1));
                }
              }
            },
            QUICK)) {
      well.await();

      assertThat(work.state()).isEqualTo(new BackgroundState("test", true, 2, ""));
      assertThat(work.state().well()).isTrue();
    }
    assertThat(attempts).hasValue(3);
  }

  @Test
  void saysThatItFailedWhileItWaitsToBeginAnew() throws InterruptedException {
    CountDownLatch failing = new CountDownLatch(1);
    Backoff slow = new Backoff(Duration.ofDays(1), Duration.ofDays(1));

    try (BackgroundWork work =
        BackgroundWork.start(
            "test",
            _ -> {
              failing.countDown();
              throw new StackOverflowError();
            },
            slow)) {
      failing.await();
      while (work.state().well()) {
        Thread.onSpinWait();
      }

      assertThat(work.state())
          .isEqualTo(new BackgroundState("test", true, 1, "StackOverflowError"));
    }
  }

  @Test
  void isDeadWhenItIsClosedAndClosingWaitsForIt() {
    AtomicInteger done = new AtomicInteger();
    BackgroundWork work = BackgroundWork.every(Duration.ofDays(1), "test", done::incrementAndGet);
    work.close();

    assertThat(work.state().alive()).isFalse();
    assertThat(done.get()).isLessThanOrEqualTo(1);
  }

  @Test
  void repeatsWhatIsToBeDoneEachTime() {
    Semaphore done = new Semaphore(0);
    try (BackgroundWork work = BackgroundWork.every(Duration.ZERO, "test", done::release)) {
      done.acquireUninterruptibly(3);

      assertThat(work.state().well()).isTrue();
    }
  }

  @Test
  void waitsTwiceAsLongEachTimeAndBeginsWithLittleAfterALongGoodRun() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    assertThat(backoff.next(Duration.ZERO, 0)).hasSeconds(1);
    assertThat(backoff.next(Duration.ofSeconds(1), 0)).hasSeconds(2);
    assertThat(backoff.next(Duration.ofSeconds(4), 0)).hasSeconds(5);
    assertThat(backoff.next(Duration.ofSeconds(5), Duration.ofSeconds(6).toNanos())).hasSeconds(1);
  }

  /** Deeper than any stack. */
  private static int down(int depth) {
    return depth == Integer.MAX_VALUE ? 1 : down(depth + 1) + 1;
  }
}
