package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  @Test
  void isTheUsualOneAsLongAsNothingIsKnownOfABase() {
    Background usual = Background.of(List.of());

    assertThat(usual.standsOut(usual.mean())).isZero();
    assertThat(usual.standsOut(usual.mean() + usual.deviation())).isCloseTo(1, within(1e-9));
  }

  @Test
  void isMovedALittleByAFewObservationsAndLearntFromMany() {
    Background usual = Background.of(List.of());
    Background few = Background.of(List.of(0.6, 0.6));
    Background many = Background.of(Collections.nCopies(2000, 0.6));

    assertThat(few.mean()).isBetween(usual.mean(), 0.4);
    assertThat(many.mean()).isCloseTo(0.6, within(0.01));
    assertThat(many.deviation()).isLessThan(usual.deviation());
  }

  @Test
  void isNoStricterForALargeSampleThanForASmallOneOfTheSame() {
    List<Double> large = likenesses(5000);

    assertThat(Background.of(large.subList(0, 100)).standsOut(0.6))
        .isCloseTo(Background.of(large).standsOut(0.6), within(0.4));
  }

  private static List<Double> likenesses(int many) {
    Random random = new Random(3);
    return Stream.generate(() -> 0.35 + 0.1 * random.nextGaussian()).limit(many).toList();
  }
}
