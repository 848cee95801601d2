package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.testing.TestClock;

class PaceTest {

  private final TestClock clock = new TestClock();
  private final List<Duration> waits = new ArrayList<>();

  /** Nobody really waits: so all come at the same moment. */
  private final Pace pace = new Pace(clock, waits::add);

  @Test
  void isOneMessageASecondInAChannelInTheOrderInWhichTheyCome() {
    for (int message = 0; message < 4; message++) {
      pace.await("slack:T1", "C1");
    }

    assertThat(waits)
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void doesNotMakeOneChannelWaitForAnotherNorForItsNamesakeElsewhere() {
    for (int message = 0; message < 20; message++) {
      pace.await("slack:T1", "C1");
    }
    waits.clear();

    pace.await("slack:T1", "C2");
    pace.await("slack:T2", "C1");

    assertThat(waits).isEmpty();
  }

  @Test
  void makesNobodyWaitWhoComesLater() {
    pace.await("slack:T1", "C1");
    clock.pass(Duration.ofMillis(400));
    pace.await("slack:T1", "C1");
    clock.pass(Duration.ofSeconds(2));
    pace.await("slack:T1", "C1");

    assertThat(waits).containsExactly(Duration.ofMillis(600));
  }

  @Test
  void sendsAwayWhoeverWouldWaitTooLong() {
    for (int message = 0; message <= 30; message++) {
      pace.await("slack:T1", "C1");
    }

    RetryLater sentAway =
        catchThrowableOfType(RetryLater.class, () -> pace.await("slack:T1", "C1"));

    assertThat(sentAway.pause()).hasSeconds(31);
    clock.pass(Duration.ofSeconds(1));
    pace.await("slack:T1", "C1");
  }

  @Test
  void remembersNoChannelForGood() {
    for (int channel = 0; channel < 3000; channel++) {
      pace.await("slack:T1", "C" + channel);
      clock.pass(Duration.ofSeconds(2));
    }

    assertThat(pace.remembered()).isLessThanOrEqualTo(1001);
  }
}
