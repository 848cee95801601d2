package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Person;
import org.studybot.core.testing.TestClock;

class PaceTest {

  private static final Person SAM = new Person("college", "sam", "Sam", false);
  private static final Person KIM = new Person("college", "kim", "Kim", false);
  private static final Handled DONE =
      Handled.replied(Card.of("Done", new Block.Prose("as asked")), Audience.EVERYONE);

  private final TestClock clock = new TestClock();
  private final Pace pace = new Pace(clock);

  @Test
  void whoeverAsksALittleIsServed() {
    assertThat(IntStream.range(0, Pace.AT_ONCE).mapToObj(_ -> ask(SAM))).containsOnly("Done");
  }

  @Test
  void whoeverAsksTooMuchIsToldSoOnceAndThenNothing() {
    exhaust(SAM);
    assertThat(ask(SAM)).isEqualTo("One moment, please");
    assertThat(ask(SAM)).isEmpty();
    assertThat(ask(SAM)).isEmpty();
  }

  @Test
  void whoeverWaitsIsServedAgain() {
    exhaust(SAM);
    ask(SAM);
    clock.pass(Pace.AGAIN_AFTER);
    assertThat(ask(SAM)).isEqualTo("Done");
    assertThat(ask(SAM)).isEqualTo("One moment, please");
    clock.pass(Duration.ofHours(1));
    assertThat(IntStream.range(0, Pace.AT_ONCE).mapToObj(_ -> ask(SAM))).containsOnly("Done");
  }

  @Test
  void nobodyWaitsForSomebodyElse() {
    exhaust(SAM);
    assertThat(ask(KIM)).isEqualTo("Done");
  }

  private void exhaust(Person person) {
    IntStream.range(0, Pace.AT_ONCE).forEach(_ -> ask(person));
  }

  private String ask(Person person) {
    return pace.keep(person, () -> DONE).deliveries().stream()
        .map(delivery -> delivery.card().title())
        .findFirst()
        .orElse("");
  }
}
