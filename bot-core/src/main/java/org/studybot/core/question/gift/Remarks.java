package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.List;

/** What is to be said about a question that is asked nevertheless; each thing once. */
final class Remarks {

  private static final String FORMULA =
      "this looks like a formula in TeX, which learners see as it is typed here. Write it in plain"
          + " signs, such as x\u00b2 or 3/4, if you can.";

  private final List<Problem> found = new ArrayList<>();

  void add(int line, String message) {
    if (found.stream().noneMatch(problem -> problem.message().equals(message))) {
      found.add(Problem.warning(line, message));
    }
  }

  /** Looks through a text that learners see, and gives it back. */
  String looked(int line, String text) {
    if (Unseen.isIn(text)) {
      String unseen = text.substring(text.indexOf('['), end(text));
      add(
          line,
          "learners read \u201c%s\u201d where a picture, sound or video stands. Say in words what they need of it, or describe a picture in its alt=\"...\"."
              .formatted(unseen));
    }
    if (Unseen.isFormulaIn(text)) {
      add(line, FORMULA);
    }
    return text;
  }

  private static int end(String text) {
    return Math.max(text.indexOf(']') + 1, text.indexOf('['));
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
