package org.studybot.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen, "Cumulated gain-based evaluation
 * of IR techniques", ACM TOIS 20, 2002) as {@code ndcg_cut} in trec_eval: the gain is the grade
 * itself, not 2^grade − 1, and is divided by the binary logarithm of the rank plus one. The ideal
 * ranking, too, is cut at the depth.
 */
public record Ndcg(int depth) implements RankingMeasure {

  @Override
  public String name() {
    return "nDCG@" + depth;
  }

  @Override
  public double of(List<String> ranking, Map<String, Integer> right) {
    List<Integer> gains = ranking.stream().map(id -> right.getOrDefault(id, 0)).toList();
    List<Integer> ideal = right.values().stream().sorted(Comparator.reverseOrder()).toList();
    return discounted(gains) / discounted(ideal);
  }

  private double discounted(List<Integer> gains) {
    double sum = 0;
    for (int at = 0; at < Math.min(depth, gains.size()); at++) {
      sum += gains.get(at) / (Math.log(at + 2) / Math.log(2));
    }
    return sum;
  }
}
