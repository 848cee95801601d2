package org.studybot.knowledge.index;

/**
 * Vectors of length 1 as whole numbers, whose products the processor adds several at a time, which
 * Java lets it do with fractions only one after the other. Two forms: exact to the fifth decimal
 * place, and a small one, a quarter of the size, whose products are right to some thousandths.
 */
final class FixedPoint {

  /** The square of this fits into an int, and no sum of products of two vectors is larger. */
  private static final float ONE = 1 << 15;

  private FixedPoint() {}

  /** The exact form. */
  static int[] of(float[] vector) {
    int[] fixed = new int[vector.length];
    for (int at = 0; at < fixed.length; at++) {
      fixed[at] = Math.round(vector[at] * ONE);
    }
    return fixed;
  }

  /** The cosine of two vectors in the exact form. */
  static float cosine(int[] one, int[] other) {
    return product(one, other) / (ONE * ONE);
  }

  /** A vector in the small form: its numbers as shares of the largest of them. */
  static final class Small {

    private final byte[] shares;
    private final float largest;

    private Small(byte[] shares, float largest) {
      this.shares = shares;
      this.largest = largest;
    }

    static Small of(float[] vector) {
      float largest = Float.MIN_NORMAL;
      for (float number : vector) {
        largest = Math.max(largest, Math.abs(number));
      }
      byte[] shares = new byte[vector.length];
      for (int at = 0; at < shares.length; at++) {
        shares[at] = (byte) Math.round(vector[at] / largest * Byte.MAX_VALUE);
      }
      return new Small(shares, largest);
    }

    /**
     * The cosine with a vector in the exact form.
     *
     * @param room for the numbers of one vector, to be used again
     */
    float cosine(int[] other, int[] room) {
      for (int at = 0; at < room.length; at++) {
        room[at] = shares[at];
      }
      return product(room, other) * (largest / (Byte.MAX_VALUE * ONE));
    }
  }

  private static int product(int[] one, int[] other) {
    int sum = 0;
    for (int at = 0; at < one.length; at++) {
      sum += one[at] * other[at];
    }
    return sum;
  }
}
