package org.studybot.benchmarks.collection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lines of one file. */
final class Faults {

  private final Path file;
  private final List<String> found = new ArrayList<>();

  Faults(Path file) {
    this.file = file;
  }

  void add(int line, String fault) {
    found.add("%s, line %d: %s".formatted(file, line, fault));
  }

  /** Throws if anything was wrong. */
  void refuse() {
    if (!found.isEmpty()) {
      throw new CollectionException(found);
    }
  }
}
