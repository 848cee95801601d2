package org.studybot.knowledge.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.studybot.knowledge.Kind;

/** Looks for entries of one file that can be read but will not serve learners well. */
final class Proofreader {

  /** About what a phone shows without scrolling. */
  static final int SCREEN = 900;

  private Proofreader() {}

  static void check(List<Draft> drafts, Problems problems) {
    Map<String, Integer> terms = new HashMap<>();
    for (Draft draft : drafts) {
      int line = draft.source().line();
      if (draft.text().length() > SCREEN) {
        problems.warning(line, tooLong(draft.text().length()));
      }
      if (draft.kind() == Kind.CONCEPT) {
        checkTerm(draft.term(), line, terms, problems);
      }
    }
  }

  private static String tooLong(int length) {
    return String.format(
        Locale.UK,
        "This has %,d characters and fills more than the screen of a phone (%d). Split it.",
        length,
        SCREEN);
  }

  private static void checkTerm(
      String term, int line, Map<String, Integer> terms, Problems problems) {
    if (term.isEmpty()) {
      problems.warning(line, "This concept has no term. Write it as '**Term**: what it means'.");
      return;
    }
    Integer earlier = terms.putIfAbsent(Words.of(term), line);
    if (earlier != null) {
      problems.warning(
          line,
          "'%s' is explained in line %d already. Make one of the two, or name them apart."
              .formatted(term, earlier));
    }
  }
}
