package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VectorTableTest {

  private static final int DIMENSIONS = 384;

  private final Random random = new Random(5);

  @Test
  void givesTheSameCosineAsFractions() {
    for (int round = 0; round < 500; round++) {
      float[] one = ofLengthOne();
      float[] other = near(one, random.nextFloat());

      assertThat(cosine(one, other)).isCloseTo(product(one, other), within(2e-4f));
    }
  }

  @Test
  void doesNotOverflowWhereOneNumberIsAllOfAVector() {
    float[] all = new float[DIMENSIONS];
    all[7] = 1;

    assertThat(cosine(all, all)).isEqualTo(1);
    all[7] = -1;
    assertThat(cosine(all, all)).isEqualTo(1);
  }

  @Test
  void tellsOppositesApart() {
    float[] one = ofLengthOne();
    float[] other = one.clone();
    for (int at = 0; at < DIMENSIONS; at++) {
      other[at] = -other[at];
    }

    assertThat(cosine(one, other)).isCloseTo(-1, within(2e-4f));
  }

  @Test
  void takesAVectorOfNothing() {
    assertThat(cosine(new float[DIMENSIONS], ofLengthOne())).isZero();
  }

  private static float cosine(float[] one, float[] other) {
    VectorTable table = new VectorTable(3, DIMENSIONS);
    table.put(1, other);
    return table.product(1, new VectorTable.Asked(one));
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
