package org.studybot.benchmarks.collection;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What would be right: question id, document, grade. A grade above 0 means that it answers. */
final class JudgementFile {

  /** The documents that a text in the second column stands for. */
  interface Naming {
    List<String> ids(String name) throws UnknownNameException;
  }

  private final Naming naming;
  private final Faults faults;
  private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

  private JudgementFile(Naming naming, Faults faults) {
    this.naming = naming;
    this.faults = faults;
  }

  /** By question: the documents that were judged, and their grades. */
  static Map<String, Map<String, Integer>> read(Path file, Naming naming) {
    Faults faults = new Faults(file);
    JudgementFile reading = new JudgementFile(naming, faults);
    TabbedFile.read(file, 3, faults).forEach(reading::add);
    faults.refuse();
    return reading.grades;
  }

  private void add(TabbedLine line) {
    OptionalInt grade = grade(line.field(2));
    if (grade.isEmpty()) {
      faults.add(line.number(), "the grade '" + line.field(2) + "' is not a whole number");
      return;
    }
    try {
      Map<String, Integer> judged = grades.computeIfAbsent(line.field(0), _ -> new HashMap<>());
      for (String id : naming.ids(line.field(1))) {
        if (judged.putIfAbsent(id, grade.getAsInt()) != null) {
          faults.add(line.number(), line.field(1) + " is judged twice for " + line.field(0));
        }
      }
    } catch (UnknownNameException unknown) {
      faults.add(line.number(), unknown.getMessage());
    }
  }

  private static OptionalInt grade(String written) {
    try {
      return OptionalInt.of(Integer.parseInt(written.strip()));
    } catch (NumberFormatException wrong) {
      return OptionalInt.empty();
    }
  }
}
