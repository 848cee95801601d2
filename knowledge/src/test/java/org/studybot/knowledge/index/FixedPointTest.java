package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FixedPointTest {

  private static final int DIMENSIONS = 384;

  private final Random random = new Random(5);

  @Test
  void givesTheSameCosineAsFractions() {
    for (int round = 0; round < 500; round++) {
      float[] one = ofLengthOne();
      float[] other = near(one, random.nextFloat());

      assertThat(FixedPoint.cosine(FixedPoint.of(one), FixedPoint.of(other)))
          .isCloseTo(product(one, other), within(2e-4f));
    }
  }

  @Test
  void givesNearlyTheSameInAQuarterOfTheRoom() {
    int[] room = new int[DIMENSIONS];
    for (int round = 0; round < 500; round++) {
      float[] one = ofLengthOne();
      float[] other = near(one, random.nextFloat());

      assertThat(FixedPoint.Small.of(one).cosine(FixedPoint.of(other), room))
          .isCloseTo(product(one, other), within(4e-3f));
    }
  }

  @Test
  void doesNotOverflowWhereOneNumberIsAllOfAVector() {
    float[] all = new float[DIMENSIONS];
    all[7] = 1;

    assertThat(FixedPoint.cosine(FixedPoint.of(all), FixedPoint.of(all))).isEqualTo(1);
    assertThat(FixedPoint.Small.of(all).cosine(FixedPoint.of(all), new int[DIMENSIONS]))
        .isCloseTo(1, within(1e-4f));
  }

  @Test
  void takesAVectorOfNothing() {
    float[] nothing = new float[DIMENSIONS];

    assertThat(FixedPoint.Small.of(nothing).cosine(FixedPoint.of(ofLengthOne()), room())).isZero();
  }

  private static int[] room() {
    return new int[DIMENSIONS];
  }

  private float[] ofLengthOne() {
    float[] vector = new float[DIMENSIONS];
    for (int at = 0; at < DIMENSIONS; at++) {
      vector[at] = (float) random.nextGaussian();
    }
    return normed(vector);
  }

  private float[] near(float[] vector, float share) {
    float[] other = ofLengthOne();
    for (int at = 0; at < DIMENSIONS; at++) {
      other[at] = share * vector[at] + (1 - share) * other[at];
    }
    return normed(other);
  }

  private static float[] normed(float[] vector) {
    float length = (float) Math.sqrt(product(vector, vector));
    for (int at = 0; at < DIMENSIONS; at++) {
      vector[at] /= length;
    }
    return vector;
  }

  private static float product(float[] one, float[] other) {
    double sum = 0;
    for (int at = 0; at < DIMENSIONS; at++) {
      sum += (double) one[at] * other[at];
    }
    return (float) sum;
  }
}
