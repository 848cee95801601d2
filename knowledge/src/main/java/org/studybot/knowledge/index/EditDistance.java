package org.studybot.knowledge.index;

/**
 * How many slips of the finger lie between two words: a letter left out, added, or another one, or
 * two neighbours swapped, which counts once (optimal string alignment distance; Damerau, "A
 * technique for computer detection and correction of spelling errors", 1964).
 */
final class EditDistance {

  private static final int SHORTEST_FOR_ONE = 4;
  private static final int SHORTEST_FOR_TWO = 8;

  /** The most slips that are forgiven in any word. */
  static final int MOST = 2;

  private EditDistance() {}

  /** How many slips are forgiven in a word of this many letters. */
  static int forgivenIn(int letters) {
    return letters >= SHORTEST_FOR_TWO ? MOST : letters >= SHORTEST_FOR_ONE ? 1 : 0;
  }

  static int between(String one, String other) {
    int[][] distance = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        distance[i][j] = cell(distance, one, i, other, j);
      }
    }
    return distance[one.length()][other.length()];
  }

  private static int cell(int[][] distance, String one, int i, String other, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int replaced = distance[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int oneLonger = Math.min(distance[i - 1][j], distance[i][j - 1]) + 1;
    int best = Math.min(replaced, oneLonger);
    return swapped(one, i, other, j) ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
