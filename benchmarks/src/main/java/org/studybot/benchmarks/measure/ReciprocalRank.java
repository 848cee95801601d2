package org.studybot.benchmarks.measure;

import java.util.List;
import java.util.Map;

/**
 * One divided by the rank of the first right answer, 0 if it is not among the first: {@code
 * recip_rank} in trec_eval for a ranking cut at the depth. Its mean is known as MRR.
 */
public record ReciprocalRank(int depth) implements RankingMeasure {

  @Override
  public String name() {
    return "MRR@" + depth;
  }

  @Override
  public double of(List<String> ranking, Map<String, Integer> right) {
    for (int at = 0; at < Math.min(depth, ranking.size()); at++) {
      if (right.containsKey(ranking.get(at))) {
        return 1.0 / (at + 1);
      }
    }
    return 0;
  }
}
