package org.studybot.core.question.match;

/** Where the letters are on a British keyboard. */
final class Keyboard {

  private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

  private Keyboard() {}

  /** Whether the words, of the same length, differ only in keys that touch each other. */
  static boolean isNear(String one, String other) {
    for (int at = 0; at < one.length(); at++) {
      if (one.charAt(at) != other.charAt(at) && !touch(one.charAt(at), other.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Each row is shifted to the right by half a key. */
  private static boolean touch(char one, char other) {
    for (int row = 0; row < ROWS.length; row++) {
      int place = ROWS[row].indexOf(one);
      if (place >= 0) {
        return isAt(row, other, place - 1, place + 1)
            || isAt(row - 1, other, place, place + 1)
            || isAt(row + 1, other, place - 1, place);
      }
    }
    return false;
  }

  private static boolean isAt(int row, char key, int from, int to) {
    if (row < 0 || row >= ROWS.length) {
      return false;
    }
    int place = ROWS[row].indexOf(key);
    return place >= from && place <= to && place >= 0;
  }
}
