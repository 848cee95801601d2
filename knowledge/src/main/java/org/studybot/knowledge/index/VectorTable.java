package org.studybot.knowledge.index;

/**
 * Vectors no longer than 1 in whole numbers, exact to the fourth decimal place and half the size of
 * fractions. The processor multiplies and adds whole numbers several at a time, which Java lets it
 * do with fractions only one after the other. They lie one behind the other: the encoder drives
 * them out of the processor's caches, and what lies in a row is fetched again before it is asked
 * for.
 */
final class VectorTable {

  /** 1 in 16 bits with a sign. No sum of products of two vectors is larger than its square. */
  private static final int ONE = Short.MAX_VALUE;

  /** How many ints a vector takes: two of its numbers lie in each. */
  private final int width;

  /** A number of the first half in the lower bits, its like of the second half in the upper. */
  private final int[] pairs;

  /**
   * A table of nothing yet.
   *
   * @param dimensions an even number
   */
  VectorTable(int vectors, int dimensions) {
    this.width = dimensions / 2;
    this.pairs = new int[Math.multiplyExact(vectors, width)];
  }

  int size() {
    return pairs.length / width;
  }

  void put(int place, float[] vector) {
    int start = place * width;
    for (int at = 0; at < width; at++) {
      pairs[start + at] = (fixed(vector[at]) & 0xFFFF) | (fixed(vector[width + at]) << Short.SIZE);
    }
  }

  /** The product of the vector at this place and another: their cosine if both have length 1. */
  float product(int place, Asked other) {
    int[] first = other.first;
    int[] second = other.second;
    int start = place * width;
    int sum = 0;
    for (int at = 0; at < first.length; at++) {
      int pair = pairs[start + at];
      sum += (pair << Short.SIZE >> Short.SIZE) * first[at] + (pair >> Short.SIZE) * second[at];
    }
    return sum / (float) (ONE * ONE);
  }

  private static int fixed(float number) {
    return Math.clamp(Math.round(number * ONE), -ONE, ONE);
  }

  /** A vector to compare with those of a table, of as many dimensions. */
  static final class Asked {

    private final int[] first;
    private final int[] second;

    Asked(float[] vector) {
      first = new int[vector.length / 2];
      second = new int[first.length];
      for (int at = 0; at < first.length; at++) {
        first[at] = fixed(vector[at]);
        second[at] = fixed(vector[first.length + at]);
      }
    }
  }
}
