package org.studybot.knowledge.index;

/**
 * How near to a question entries come that cannot answer it, in one base of notes: what the best
 * entry of the other topics reaches for passages of a topic. The larger a base, and the more alike
 * its topics, the nearer they come; so an answer has to stand out from this, not from a fixed mark.
 *
 * @param mean of the likeness, from -1 to 1
 * @param deviation of the likeness
 */
record Background(double mean, double deviation) {

  /** What is assumed before anything is known of a base, and how many observations that weighs. */
  private static final double USUAL_MEAN = 0.35;

  private static final double USUAL_DEVIATION = 0.08;
  private static final int WEIGHT = 10;

  /** Learns from these likenesses; a few move the usual values a little. */
  static Background of(double[] likenesses) {
    double sum = USUAL_MEAN * WEIGHT;
    for (double one : likenesses) {
      sum += one;
    }
    double mean = sum / (likenesses.length + WEIGHT);
    double squares = USUAL_DEVIATION * USUAL_DEVIATION * WEIGHT;
    for (double one : likenesses) {
      squares += (one - mean) * (one - mean);
    }
    return new Background(mean, Math.sqrt(squares / (likenesses.length + WEIGHT)));
  }

  /** How far a likeness stands out, in standard deviations. */
  double standsOut(double likeness) {
    return (likeness - mean) / deviation;
  }
}
