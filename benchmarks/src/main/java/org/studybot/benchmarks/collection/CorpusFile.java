package org.studybot.benchmarks.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The documents of a collection: id, title, text. */
final class CorpusFile {

  private CorpusFile() {}

  static List<Document> read(Path file) {
    Faults faults = new Faults(file);
    Set<String> ids = new HashSet<>();
    List<Document> documents = new ArrayList<>();
    for (TabbedLine line : TabbedFile.read(file, 3, faults)) {
      if (ids.add(line.field(0))) {
        documents.add(new Document(line.field(0), line.field(1), line.field(2), line.number()));
      } else {
        faults.add(line.number(), "the id " + line.field(0) + " is taken by an earlier line");
      }
    }
    faults.refuse();
    return documents;
  }
}
