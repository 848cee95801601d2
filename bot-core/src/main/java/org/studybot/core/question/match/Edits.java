package org.studybot.core.question.match;

/** How far apart two words are, counted in keystrokes. */
final class Edits {

  private Edits() {}

  /**
   * Letters added, left out, replaced, or swapped with their neighbour (optimal string alignment,
   * the restricted form of Damerau and Levenshtein's distance).
   */
  static int between(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int step(int[][] distance, String a, String b, int i, int j) {
    int replaced = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, 1 + distance[i - 2][j - 2]) : best;
  }

  /** Whether one of two neighbours that are the same letter is missing in the other word. */
  static boolean isDoubling(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    return at > 0
        && longer.length() == shorter.length() + 1
        && longer.charAt(at) == longer.charAt(at - 1)
        && longer.substring(at + 1).equals(shorter.substring(at));
  }

  /** Whether the words, of the same length, differ by one swap of neighbouring letters. */
  static boolean isSwap(String a, String b) {
    int at = 0;
    while (at < a.length() && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.substring(at + 2).equals(b.substring(at + 2));
  }
}
