package org.studybot.core.question;

/** The arithmetic of shares of a point. */
final class Credit {

  /** Thirds are written with five digits in Moodle, so that three of them fall just short of 1. */
  private static final double NEARLY = 0.0005;

  private Credit() {}

  /** The credit, its zero without a sign: a record of it is equal to what was stored of it. */
  static double checked(double credit) {
    if (!(credit >= 0 && credit <= 1)) {
      throw new IllegalArgumentException("a credit is from 0 to 1, not " + credit);
    }
    return credit + 0.0;
  }

  /** The same for one that may take away. */
  static double checkedSigned(double credit) {
    if (!(credit >= -1 && credit <= 1)) {
      throw new IllegalArgumentException("a credit is from -1 to 1, not " + credit);
    }
    return credit + 0.0;
  }

  static boolean isFull(double credit) {
    return credit >= 1 - NEARLY;
  }

  /** Between 0 and 1, and exactly 1 if only the rounding of thirds is missing. */
  static double settle(double sum) {
    return isFull(sum) ? 1 : Math.max(0, sum);
  }
}
