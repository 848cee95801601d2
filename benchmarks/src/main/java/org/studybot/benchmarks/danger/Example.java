package org.studybot.benchmarks.danger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What somebody typed, and whether it speaks of danger. */
public record Example(boolean danger, String text) {

  private static final String DANGER = "danger";
  private static final String STUDY = "study";

  /** A line an example: {@code danger} or {@code study}, a tab, the text; # begins a remark. */
  public static List<Example> read(Path file) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        examples.add(example(file, line));
      }
    }
    return examples;
  }

  private static Example example(Path file, String line) throws IOException {
    int tab = line.indexOf('\t');
    String kind = tab < 0 ? line : line.substring(0, tab);
    if (tab < 0 || !(kind.equals(DANGER) || kind.equals(STUDY))) {
      throw new IOException(file + ": neither danger nor study before a tab: " + line);
    }
    return new Example(kind.equals(DANGER), line.substring(tab + 1));
  }

  /** The files of a folder in the order of their names, one for each author. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(it -> it.toString().endsWith(".tsv")).sorted().toList();
    }
  }
}
