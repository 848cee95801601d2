package org.studybot.benchmarks.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The questions of a collection: id, question; or, of our own collections, id, set, question. */
public final class QuestionFile {

  private QuestionFile() {}

  public static List<Asked> read(Path file) {
    return read(file, 2, line -> new Asked(line.field(0), "", line.field(1)));
  }

  static List<Asked> readWithSets(Path file) {
    return read(file, 3, line -> new Asked(line.field(0), line.field(1), line.field(2)));
  }

  private static List<Asked> read(Path file, int columns, Function<TabbedLine, Asked> question) {
    Faults faults = new Faults(file);
    Set<String> ids = new HashSet<>();
    List<Asked> questions = new ArrayList<>();
    for (TabbedLine line : TabbedFile.read(file, columns, faults)) {
      if (ids.add(line.field(0))) {
        questions.add(question.apply(line));
      } else {
        faults.add(line.number(), "the id " + line.field(0) + " is taken by an earlier line");
      }
    }
    faults.refuse();
    return questions;
  }
}
