package org.studybot.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  private final AtomicLong now = new AtomicLong();
  private final AtomicInteger times = new AtomicInteger();
  private final Repeats<Integer> repeats = new Repeats<>(Duration.ofSeconds(2), now::get);

  @Test
  void giveWhatCameOfItTheFirstTime() {
    assertThat(repeats.once("a", times::incrementAndGet)).isEqualTo(1);
    assertThat(repeats.once("a", times::incrementAndGet)).isEqualTo(1);
    assertThat(repeats.once("b", times::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void takeItForAnewAfterAWhile() {
    int first = repeats.once("a", times::incrementAndGet);
    now.addAndGet(Duration.ofMillis(2100).toNanos());

    assertThat(repeats.once("a", times::incrementAndGet)).isEqualTo(first + 1);
  }

  @Test
  void tryAgainAfterAFailure() {
    assertThatThrownBy(
            () ->
                repeats.once(
                    "a",
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");

    assertThat(repeats.once("a", times::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void waitForWhatIsBeingDone() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Callable<Integer> slow =
        () ->
            repeats.once(
                "a",
                () -> {
                  begun.countDown();
                  now.addAndGet(Duration.ofSeconds(30).toNanos());
                  return times.incrementAndGet();
                });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> all =
          threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> slow).toList()).stream()
              .map(each -> each.resultNow())
              .toList();

      assertThat(all).containsOnly(1);
    }
    begun.await();
  }
}
