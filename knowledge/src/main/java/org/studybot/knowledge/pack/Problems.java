package org.studybot.knowledge.pack;

import java.util.ArrayList;
import java.util.List;
import org.studybot.knowledge.pack.Problem.Severity;

/** Collects what is wrong with one file. */
final class Problems {

  private final String file;
  private final List<Problem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void error(int line, String message) {
    found.add(new Problem(Severity.ERROR, file, line, message));
  }

  void warning(int line, String message) {
    found.add(new Problem(Severity.WARNING, file, line, message));
  }

  List<Problem> found() {
    return List.copyOf(found);
  }
}
