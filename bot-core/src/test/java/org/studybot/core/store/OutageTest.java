package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.TestClock;

class OutageTest {

  private static final Duration MOMENT = Duration.ofMillis(1);

  private final TestClock clock = new TestClock();
  private final Outage outage = new Outage(clock);
  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void nobodyWaitsForADatabaseThatIsKnownToBeAway() {
    assertThatThrownBy(this::fail).hasMessage("no connection");
    assertThatThrownBy(this::fail).isInstanceOf(StoreException.class).hasMessageContaining("away");
    assertThat(tries).hasValue(1);
  }

  @Test
  void oneTriesNowAndThenWhetherItIsBack() {
    assertThatThrownBy(this::fail).hasMessage("no connection");
    clock.pass(Outage.BETWEEN_TRIES);
    assertThatThrownBy(this::fail).hasMessage("no connection");
    assertThatThrownBy(this::fail).hasMessageContaining("away");
    clock.pass(Outage.BETWEEN_TRIES);

    assertThat(outage.watched(() -> "back")).isEqualTo("back");
    assertThat(outage.watched(() -> "for all")).isEqualTo("for all");
    assertThat(tries).hasValue(2);
  }

  @Test
  void aStatementThatFailsIsNoOutage() {
    assertThatThrownBy(
            () ->
                outage.watched(
                    () -> {
                      throw new IllegalStateException("no such table");
                    }))
        .hasMessage("no such table");
    clock.pass(MOMENT);

    assertThat(outage.watched(() -> "fine")).isEqualTo("fine");
  }

  private String fail() {
    return outage.watched(
        () -> {
          tries.incrementAndGet();
          throw new IllegalStateException("no connection", new SQLTransientConnectionException());
        });
  }
}
