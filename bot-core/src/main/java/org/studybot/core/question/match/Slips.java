package org.studybot.core.question.match;

/** How close words are, for those who must keep them apart. */
public final class Slips {

  private Slips() {}

  /** Whether a slip or two might turn one folded word into the other. */
  public static boolean areNear(String one, String other) {
    return Slip.count(one, other) <= Slip.tolerance(one);
  }
}
