package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.studybot.knowledge.pack.Problem.Severity;

/** Collects what is wrong with one file. */
final class Problems {

  /** Nobody mends more in one sitting, and no log should drown. */
  private static final int MOST_SHOWN = 100;

  private final String file;
  private final List<Problem> found = new ArrayList<>();
  private int more;

  Problems(String file) {
    this.file = file;
  }

  void error(int line, String message) {
    add(new Problem(Severity.ERROR, file, line, message));
  }

  void warning(int line, String message) {
    add(new Problem(Severity.WARNING, file, line, message));
  }

  private void add(Problem problem) {
    if (found.size() < MOST_SHOWN || problem.severity() == Severity.ERROR) {
      found.add(problem);
    } else {
      more++;
    }
  }

  List<Problem> found() {
    List<Problem> all = new ArrayList<>(found);
    if (more > 0) {
      String message =
          String.format(Locale.UK, "There are %,d more warnings; mend the others first.", more);
      all.add(new Problem(Severity.WARNING, file, 1, message));
    }
    return List.copyOf(all);
  }
}
