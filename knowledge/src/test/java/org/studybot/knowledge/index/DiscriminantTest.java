package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DiscriminantTest {

  private static final int DIMENSIONS = 8;

  private final Random random = new Random(11);

  /**
   * What all passages share, and spread along, says nothing of where a question belongs: the plain
   * nearest centre is the wrong one here.
   */
  @Test
  void countsLittleWhatPassagesOfEveryEntrySpreadAlong() {
    Discriminant.Learner learner = new Discriminant.Learner(2, 400, DIMENSIONS);
    for (int round = 0; round < 200; round++) {
      learner.add(0, vector((float) random.nextGaussian(), 0.1f));
      learner.add(1, vector((float) random.nextGaussian() + 0.2f, -0.1f));
    }
    Discriminant discriminant = learner.learnt();

    float[] scores = discriminant.of(new VectorTable.Asked(vector(0.3f, 0.08f)));

    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void prefersTheNearerOfTwoSingleExamplesAndNeitherHalfway() {
    Discriminant.Learner learner = new Discriminant.Learner(2, 2, DIMENSIONS);
    learner.add(0, vector(1, 0));
    learner.add(1, vector(0, 1));
    Discriminant discriminant = learner.learnt();

    float[] between = discriminant.of(new VectorTable.Asked(vector(0.5f, 0.5f)));
    float[] first = discriminant.of(new VectorTable.Asked(vector(0.9f, 0.1f)));

    assertThat(between[0]).isCloseTo(between[1], within(1e-3f));
    assertThat(first[0]).isGreaterThan(first[1]);
  }

  @Test
  void findsNoDifferenceBetweenEntriesThatSayTheSame() {
    Discriminant.Learner learner = new Discriminant.Learner(3, 3, DIMENSIONS);
    for (int entry = 0; entry < 3; entry++) {
      learner.add(entry, vector(0.6f, 0.8f));
    }

    float[] scores = learner.learnt().of(new VectorTable.Asked(vector(0.8f, 0.6f)));

    assertThat(scores).containsOnly(scores[0]);
    assertThat(scores[0]).isNotNaN();
  }

  @Test
  void standsOneEntryOfOnePassage() {
    Discriminant.Learner learner = new Discriminant.Learner(1, 1, DIMENSIONS);
    learner.add(0, vector(1, 0));

    assertThat(learner.learnt().of(new VectorTable.Asked(vector(0, 1)))[0]).isFinite();
  }

  /** Only some of very many passages are looked at for how they spread; all count for centres. */
  @Test
  void tellsEntriesApartInAMultitude() {
    int entries = 700;
    int each = 10;
    float[][] centres = new float[entries][];
    Discriminant.Learner learner = new Discriminant.Learner(entries, entries * each, DIMENSIONS);
    for (int entry = 0; entry < entries; entry++) {
      centres[entry] = direction();
      for (int passage = 0; passage < each; passage++) {
        learner.add(entry, near(centres[entry]));
      }
    }
    Discriminant discriminant = learner.learnt();

    int right = 0;
    for (int entry = 0; entry < entries; entry++) {
      float[] scores = discriminant.of(new VectorTable.Asked(centres[entry]));
      right += best(scores) == entry ? 1 : 0;
    }
    assertThat(right).isGreaterThan(entries * 9 / 10);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int at = 1; at < scores.length; at++) {
      best = scores[at] > scores[best] ? at : best;
    }
    return best;
  }

  private float[] direction() {
    float[] vector = new float[DIMENSIONS];
    double square = 0;
    for (int at = 0; at < DIMENSIONS; at++) {
      vector[at] = (float) random.nextGaussian();
      square += vector[at] * vector[at];
    }
    for (int at = 0; at < DIMENSIONS; at++) {
      vector[at] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private float[] near(float[] vector) {
    float[] other = vector.clone();
    for (int at = 0; at < DIMENSIONS; at++) {
      other[at] += 0.02f * (float) random.nextGaussian();
    }
    return other;
  }

  private static float[] vector(float first, float second) {
    float[] vector = new float[DIMENSIONS];
    vector[0] = first;
    vector[1] = second;
    return vector;
  }
}
