package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.knowledge.index.Background.Nearness;

class BackgroundTest {

  @Test
  void isTheUsualOneAsLongAsNothingIsKnownOfABase() {
    Background usual = Background.of(List.of());
    Scale likeness = usual.likeness();
    Scale words = usual.words();

    assertThat(usual.standsOut(new Nearness(likeness.mean(), words.mean()))).isZero();
    assertThat(
            usual.standsOut(
                new Nearness(
                    likeness.mean() + likeness.deviation(), words.mean() + words.deviation())))
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void isMovedALittleByAFewObservationsAndLearntFromMany() {
    Background usual = Background.of(List.of());
    Background few = Background.of(Collections.nCopies(2, new Nearness(0.6, 2)));
    Background many = Background.of(Collections.nCopies(2000, new Nearness(0.6, 2)));

    assertThat(few.likeness().mean()).isBetween(usual.likeness().mean(), 0.4);
    assertThat(few.words().mean()).isBetween(usual.words().mean(), 1.0);
    assertThat(many.likeness().mean()).isCloseTo(0.6, within(0.01));
    assertThat(many.likeness().deviation()).isLessThan(usual.likeness().deviation());
    assertThat(many.words().mean()).isCloseTo(2, within(0.02));
    assertThat(many.words().deviation()).isLessThan(usual.words().deviation());
  }

  @Test
  void isNoStricterForALargeSampleThanForASmallOneOfTheSame() {
    List<Nearness> large = others(5000);
    Nearness one = new Nearness(0.6, 1.5);

    assertThat(Background.of(large.subList(0, 100)).standsOut(one))
        .isCloseTo(Background.of(large).standsOut(one), within(0.4));
  }

  /** A long question is like no passage as a whole. What it shares with one counts all the same. */
  @Test
  void letsSharedWordsSpeakWhereLikenessSaysLittle() {
    Background background = Background.of(others(100));

    assertThat(background.standsOut(new Nearness(0.4, 2.4)))
        .isGreaterThan(background.standsOut(new Nearness(0.5, 0.6)));
  }

  private static List<Nearness> others(int many) {
    Random random = new Random(3);
    return Stream.generate(
            () ->
                new Nearness(0.35 + 0.1 * random.nextGaussian(), 0.6 + 0.3 * random.nextGaussian()))
        .limit(many)
        .toList();
  }
}
