package org.studybot.knowledge.index;

import java.util.Collection;

/**
 * How near to a question entries come that cannot answer it, in one base of notes: what the best
 * entry of the other topics reaches for passages of a topic. The larger a base, and the more alike
 * its topics, the nearer they come; so an answer has to stand out from this, not from a fixed mark.
 *
 * @param mean of the likeness, from -1 to 1
 * @param deviation of the likeness, the standard one
 */
record Background(double mean, double deviation) {

  /** What is assumed before anything is known of a base, and how many observations that weighs. */
  private static final Background USUAL = new Background(0.33, 0.08);

  private static final int WEIGHT = 10;

  /** Learns from these likenesses; a few of them move the usual values a little. */
  static Background of(Collection<Double> likenesses) {
    double sum = USUAL.mean * WEIGHT;
    double squares = (USUAL.mean * USUAL.mean + USUAL.deviation * USUAL.deviation) * WEIGHT;
    for (double likeness : likenesses) {
      sum += likeness;
      squares += likeness * likeness;
    }
    int weight = WEIGHT + likenesses.size();
    double mean = sum / weight;
    return new Background(mean, Math.sqrt(squares / weight - mean * mean));
  }

  /** How far a likeness stands out, in standard deviations. */
  double standsOut(double likeness) {
    return (likeness - mean) / deviation;
  }
}
