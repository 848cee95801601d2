package org.studybot.knowledge.index;

import java.util.Collection;

/**
 * How near to a question entries come that cannot answer it, in one base of notes: what the best
 * entry of the other topics reaches for passages of a topic. The larger a base, and the more alike
 * its topics, the nearer they come; so an answer has to stand out from this, not from a fixed mark.
 *
 * @param mean of the likeness, from -1 to 1
 */
record Background(double mean) {

  /** What is assumed before anything is known of a base, and how many observations that weighs. */
  private static final double USUAL = 0.28;

  private static final int WEIGHT = 10;

  /** Learns from these likenesses; a few of them move the usual value a little. */
  static Background of(Collection<Double> likenesses) {
    double sum = likenesses.stream().mapToDouble(Double::doubleValue).sum();
    return new Background((USUAL * WEIGHT + sum) / (WEIGHT + likenesses.size()));
  }

  /** How far a likeness stands out. */
  double standsOut(double likeness) {
    return likeness - mean;
  }
}
