package org.studybot.benchmarks.measure;

import java.util.List;
import java.util.Map;

/** How many of the right answers are among the first: {@code recall} in trec_eval. */
public record Recall(int depth) implements RankingMeasure {

  @Override
  public String name() {
    return "recall@" + depth;
  }

  @Override
  public double of(List<String> ranking, Map<String, Integer> right) {
    return (double) ranking.stream().limit(depth).filter(right::containsKey).count() / right.size();
  }
}
