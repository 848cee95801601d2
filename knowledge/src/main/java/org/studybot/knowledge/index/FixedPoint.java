package org.studybot.knowledge.index;

/**
 * Vectors of length 1 in whole numbers, exact to the fourth decimal place and half the size of
 * fractions. The processor multiplies and adds whole numbers several at a time, which Java lets it
 * do with fractions only one after the other; two to an int, they also take half the time to fetch.
 */
final class FixedPoint {

  /** 1 in 16 bits with a sign. No sum of products of two vectors is larger than its square. */
  private static final int ONE = Short.MAX_VALUE;

  /** The number of the first half in the lower bits, that of the second half in the upper ones. */
  private final int[] pairs;

  private FixedPoint(int[] pairs) {
    this.pairs = pairs;
  }

  /** A vector of an even number of dimensions. */
  static FixedPoint of(float[] vector) {
    int[] pairs = new int[vector.length / 2];
    for (int at = 0; at < pairs.length; at++) {
      pairs[at] = (fixed(vector[at]) & 0xFFFF) | (fixed(vector[pairs.length + at]) << Short.SIZE);
    }
    return new FixedPoint(pairs);
  }

  /** The same vector, to be compared with many others. */
  Asked asked() {
    int[] first = new int[pairs.length];
    int[] second = new int[pairs.length];
    for (int at = 0; at < pairs.length; at++) {
      first[at] = lower(pairs[at]);
      second[at] = upper(pairs[at]);
    }
    return new Asked(first, second);
  }

  private static int fixed(float number) {
    return Math.clamp(Math.round(number * ONE), -ONE, ONE);
  }

  private static int lower(int pair) {
    return pair << Short.SIZE >> Short.SIZE;
  }

  private static int upper(int pair) {
    return pair >> Short.SIZE;
  }

  /** A vector whose numbers lie apart, so that they need be taken apart only once. */
  static final class Asked {

    private final int[] first;
    private final int[] second;

    private Asked(int[] first, int[] second) {
      this.first = first;
      this.second = second;
    }

    /** The cosine with another vector of as many dimensions, from -1 to 1. */
    float cosine(FixedPoint other) {
      int[] pairs = other.pairs;
      int sum = 0;
      for (int at = 0; at < pairs.length; at++) {
        sum += lower(pairs[at]) * first[at] + upper(pairs[at]) * second[at];
      }
      return sum / (float) (ONE * ONE);
    }
  }
}
