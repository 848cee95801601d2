package org.studybot.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand; for the long ranking, trec_eval says the same. */
class RankingMeasuresTest {

  private static final Map<String, Integer> RIGHT = Map.of("d2", 3, "d5", 1, "d7", 2, "d13", 1);
  private static final List<String> RANKING =
      List.of("d1", "d2", "d3", "d5", "d4", "d6", "d8", "d9", "d10", "d11", "d7");

  @Test
  void gainsAreTheGradesDiscountedByTheLogarithmOfTheRank() {
    double found = 3 / log2(3) + 1 / log2(5);
    double ideal = 3 / log2(2) + 2 / log2(3) + 1 / log2(4) + 1 / log2(5);

    assertThat(new Ndcg(10).of(RANKING, RIGHT)).isEqualTo(found / ideal, within(1e-12));
    assertThat(new Ndcg(10).of(RANKING, RIGHT)).isEqualTo(0.4475, within(5e-5));
  }

  @Test
  void theIdealRankingIsCutAtTheSameDepth() {
    assertThat(new Ndcg(1).of(List.of("d2"), RIGHT)).isEqualTo(1);
    assertThat(new Ndcg(1).of(List.of("d5"), RIGHT)).isEqualTo(1 / 3.0);
  }

  @Test
  void aPerfectRankingIsWorthOne() {
    assertThat(new Ndcg(10).of(List.of("d2", "d7", "d13", "d5"), RIGHT)).isEqualTo(1);
  }

  @Test
  void recallIsTheShareOfRightAnswersAboveTheDepth() {
    assertThat(new Recall(10).of(RANKING, RIGHT)).isEqualTo(0.5);
    assertThat(new Recall(11).of(RANKING, RIGHT)).isEqualTo(0.75);
  }

  @Test
  void theReciprocalRankIsThatOfTheFirstRightAnswer() {
    assertThat(new ReciprocalRank(10).of(RANKING, RIGHT)).isEqualTo(0.5);
    assertThat(new ReciprocalRank(1).of(RANKING, RIGHT)).isZero();
  }

  @Test
  void aHitIsARightAnswerAboveTheDepth() {
    assertThat(new Success(1).of(RANKING, RIGHT)).isZero();
    assertThat(new Success(2).of(RANKING, RIGHT)).isEqualTo(1);
  }

  @Test
  void anEmptyRankingIsWorthNothing() {
    for (RankingMeasure measure :
        List.of(new Ndcg(10), new Success(1), new Recall(10), new ReciprocalRank(10))) {
      assertThat(measure.of(List.of(), RIGHT)).as(measure.name()).isZero();
    }
  }

  private static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }
}
