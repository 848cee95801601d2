package org.studybot.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** Whether a right answer is among the first: {@code success} in trec_eval. */
public record Success(int depth) implements RankingMeasure {

  @Override
  public String name() {
    return "hit@" + depth;
  }

  @Override
  public double of(List<String> ranking, Map<String, Integer> right) {
    return ranking.stream().limit(depth).anyMatch(right::containsKey) ? 1 : 0;
  }
}
