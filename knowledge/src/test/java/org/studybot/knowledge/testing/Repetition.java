package org.studybot.knowledge.testing;

/** What an expression repeats, as far as its text tells without a full grammar of expressions. */
final class Repetition {

  private Repetition() {}

  static boolean any(String expression) {
    return expression.chars().anyMatch(character -> "*+{".indexOf(character) >= 0);
  }

  /** Whether a group is repeated without end, and what it took may be given back. */
  static boolean ofGroups(String expression) {
    boolean inClass = false;
    for (int at = 0; at < expression.length(); at++) {
      char character = expression.charAt(at);
      if (character == '\\') {
        at++;
      } else if (character == '[' || character == ']') {
        inClass = character == '[';
      } else if (character == ')' && !inClass && isEndless(expression, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEndless(String expression, int at) {
    String rest = expression.substring(at);
    if (rest.startsWith("*") || rest.startsWith("+")) {
      return !rest.startsWith("+", 1);
    }
    int end = rest.indexOf('}');
    return rest.startsWith("{") && rest.startsWith(",", end - 1) && !rest.startsWith("+", end + 1);
  }
}
