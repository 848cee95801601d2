package org.studybot.teams.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @AutoClose private final Lanes lanes = new Lanes(100, 500);
  private final Queue<String> done = new ConcurrentLinkedQueue<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  @Test
  void keepOrderWithinALane() {
    List<String> all = IntStream.range(0, 90).mapToObj(Integer::toString).toList();
    all.forEach(each -> assertThat(lanes.take("a", () -> done.add(each))).isTrue());
    lanes.close();

    assertThat(done).containsExactlyElementsOf(all);
  }

  @Test
  void doNotWaitForEachOther() {
    boolean _ = lanes.take("slow", this::waitAtTheGate);

    assertThat(lanes.await("other", LONG, () -> "done")).contains("done");
    gate.countDown();
  }

  @Test
  void takeSoMuchAndNoMore() {
    boolean _ = lanes.take("a", this::waitAtTheGate);
    List<Boolean> taken =
        IntStream.range(0, 150).mapToObj(_ -> lanes.take("a", () -> done.add("x"))).toList();
    boolean other = lanes.take("b", () -> done.add("y"));
    gate.countDown();
    lanes.close();

    assertThat(taken).filteredOn(each -> each).hasSizeBetween(99, 100);
    assertThat(other).isTrue();
    assertThat(done).filteredOn("x"::equals).hasSizeBetween(99, 100);
  }

  @Test
  void takeSoMuchOfAllTogether() {
    try (Lanes few = new Lanes(100, 2)) {
      boolean _ = few.take("a", this::waitAtTheGate);
      boolean _ = few.take("b", this::waitAtTheGate);
      assertThat(few.take("c", () -> done.add("x"))).isFalse();
      gate.countDown();
    }
    assertThat(done).isEmpty();
  }

  @Test
  void leaveWhatNobodyWaitsForAnyLonger() {
    boolean _ = lanes.take("a", this::waitAtTheGate);

    assertThat(lanes.await("a", Duration.ofMillis(20), () -> done.add("late"))).isEmpty();
    gate.countDown();
    lanes.close();
    assertThat(done).isEmpty();
  }

  @Test
  void goOnAfterAFailureAndTellWhoeverWaitsForIt() {
    boolean _ =
        lanes.take(
            "a",
            () -> {
              throw new IllegalStateException("broken");
            });

    assertThatThrownBy(
            () ->
                lanes.await(
                    "a",
                    LONG,
                    () -> {
                      throw new IllegalArgumentException("mine");
                    }))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("mine");
    assertThat(lanes.await("a", LONG, () -> "after")).contains("after");
  }

  private void waitAtTheGate() {
    try {
      assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
