package org.studybot.knowledge.index;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How near to a question entries come that cannot answer it, in one base of notes: what the best
 * entry of the other topics reaches for passages of a topic. The larger a base, and the more alike
 * its topics, the nearer they come; so an answer has to stand out from this, not from a fixed mark.
 *
 * @param likeness how it spreads
 * @param words how they spread
 */
record Background(Scale likeness, Scale words) {

  /**
   * How near an entry comes to a question.
   *
   * @param likeness of its best passage, in words and meaning, from -1 to 1
   * @param words how much the two share: a BM25 score, in weights of a word that one entry has, so
   *     that it means the same in large notes as in small ones, and over the root of the number of
   *     words that tell, as by chance it grows with that
   */
  record Nearness(double likeness, double words) {}

  /** What is assumed before anything is known of a base, and how many observations that weighs. */
  private static final Scale USUAL_LIKENESS = new Scale(0.33, 0.08);

  private static final Scale USUAL_WORDS = new Scale(0.34, 0.18);
  private static final int WEIGHT = 10;

  /** Learns from what is no answer; a few observations move the usual values a little. */
  static Background of(Collection<Nearness> others) {
    return new Background(
        learnt(USUAL_LIKENESS, others, Nearness::likeness),
        learnt(USUAL_WORDS, others, Nearness::words));
  }

  /**
   * How far one that comes so near stands out, in standard deviations, by likeness and by words on
   * average. Likeness tells more of short questions. No passage is like the whole of a long one,
   * with all that people say besides; but that shares more words with the right entry.
   */
  double standsOut(Nearness one) {
    return (likeness.of(one.likeness) + words.of(one.words)) / 2;
  }

  private static Scale learnt(
      Scale usual, Collection<Nearness> others, ToDoubleFunction<Nearness> which) {
    double sum = usual.mean() * WEIGHT;
    double squares = (usual.mean() * usual.mean() + usual.deviation() * usual.deviation()) * WEIGHT;
    for (Nearness one : others) {
      double value = which.applyAsDouble(one);
      sum += value;
      squares += value * value;
    }
    int weight = WEIGHT + others.size();
    double mean = sum / weight;
    return new Scale(mean, Math.sqrt(squares / weight - mean * mean));
  }
}
