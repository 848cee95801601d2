package org.studybot.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The folder in which an index is built; a folder of our own vanishes with this object. */
public final class DataFolder implements AutoCloseable {

  private final Path folder;
  private final boolean ours;

  private DataFolder(Path folder, boolean ours) {
    this.folder = folder;
    this.ours = ours;
  }

  static DataFolder of(Path folder) throws IOException {
    return new DataFolder(Files.createDirectories(folder), false);
  }

  public static DataFolder temporary() throws IOException {
    return new DataFolder(Files.createTempDirectory("studybot-benchmarks"), true);
  }

  public Path path() {
    return folder;
  }

  /** The names of all files: they change when an index is built. */
  Set<Path> names() throws IOException {
    return files().stream().filter(Files::isRegularFile).collect(Collectors.toSet());
  }

  /** What all files have, in bytes. */
  long size() throws IOException {
    long size = 0;
    for (Path file : names()) {
      size += Files.size(file);
    }
    return size;
  }

  @Override
  public void close() throws IOException {
    if (ours) {
      for (Path file : files().reversed()) {
        Files.delete(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
