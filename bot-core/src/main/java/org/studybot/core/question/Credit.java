package org.studybot.core.question;

/** The arithmetic of shares of a point. */
final class Credit {

  /** Thirds are written with five digits in Moodle, so that three of them fall just short of 1. */
  private static final double NEARLY = 0.0005;

  private Credit() {}

  static void check(double credit) {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("a credit is from 0 to 1, not " + credit);
    }
  }

  static void checkSigned(double credit) {
    if (!(credit >= -1 && credit <= 1)) {
      throw new IllegalArgumentException("a credit is from -1 to 1, not " + credit);
    }
  }

  static boolean isFull(double credit) {
    return credit >= 1 - NEARLY;
  }

  /** Between 0 and 1, and exactly 1 if only the rounding of thirds is missing. */
  static double settle(double sum) {
    return isFull(sum) ? 1 : Math.max(0, sum);
  }
}
