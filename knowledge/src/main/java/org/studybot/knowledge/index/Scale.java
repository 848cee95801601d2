package org.studybot.knowledge.index;

/**
 * Scores of one kind on a scale on which kinds can be added: in standard deviations from their
 * mean. Sums of these do better than fused ranks wherever one side is much better than the other.
 *
 * @param mean of the scores
 * @param deviation of the scores; 1 if they are all the same
 */
record Scale(double mean, double deviation) {

  static Scale of(float[] scores) {
    double total = 0;
    double squares = 0;
    for (float score : scores) {
      total += score;
      squares += (double) score * score;
    }
    double mean = total / scores.length;
    double variance = squares / scores.length - mean * mean;
    return new Scale(mean, variance > 1e-9 ? Math.sqrt(variance) : 1);
  }

  double of(double score) {
    return (score - mean) / deviation;
  }
}
