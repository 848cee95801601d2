package org.studybot.benchmarks.measure;

import java.util.List;
import java.util.Map;

/**
 * How good the ranking for one question is, from 0 to 1. The value for a collection is the mean
 * over its questions. All are defined as in trec_eval, the program of the Text REtrieval Conference
 * (github.com/usnistgov/trec_eval).
 */
public interface RankingMeasure {

  /** The measure's name and depth: "nDCG@10". */
  String name();

  /**
   * The value for one question.
   *
   * @param ranking ids, best first, none twice
   * @param right the ids of all right answers, at least one, and their grades, all above 0
   */
  double of(List<String> ranking, Map<String, Integer> right);
}
