package org.studybot.knowledge.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.encoder.SentenceEncoder;

/**
 * The folder in which indexes lie, each complete in a folder of its own that never changes. One is
 * built under another name and renamed when it is whole, so a process that dies leaves nothing that
 * could be taken for an index. A lock file lets one process at a time look, build and tidy up.
 */
final class IndexFolder {

  private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

  private static final String COMPLETE = "generation-";
  private static final String UNFINISHED = "building-";
  private static final String LOCK = "lock";

  private static final Set<StandardOpenOption> MADE_IF_MISSING =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

  /** A file lock keeps out other processes only. */
  private static final ReentrantLock IN_THIS_PROCESS = new ReentrantLock();

  private final Path folder;
  private final @Nullable SentenceEncoder encoder;

  IndexFolder(Path folder, @Nullable SentenceEncoder encoder) {
    this.folder = folder;
    this.encoder = encoder;
  }

  /** An index of this catalogue, checked byte by byte: the one that is there, or a new one. */
  DirectoryReader open(Catalogue catalogue) throws IOException {
    Files.createDirectories(folder);
    IN_THIS_PROCESS.lock();
    try (FileChannel file = FileChannel.open(folder.resolve(LOCK), MADE_IF_MISSING);
        var _ = file.lock()) {
      return openAlone(catalogue);
    } finally {
      IN_THIS_PROCESS.unlock();
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private DirectoryReader openAlone(Catalogue catalogue) throws IOException {
    String fingerprint = Fingerprint.of(catalogue, encoder == null ? "" : encoder.model());
    List<Path> there = children(COMPLETE);
    String why = there.isEmpty() ? "there is none yet" : "the notes have changed";
    for (Path generation : there) {
      try {
        Optional<DirectoryReader> index = StoredIndex.open(generation, fingerprint);
        if (index.isPresent()) {
          tidyUp(generation);
          return index.get();
        }
      } catch (IOException | RuntimeException damage) {
        why = "the one in " + generation.getFileName() + " is damaged (" + damage + ")";
      }
    }
    log.info("Building the index in {}: {}", folder, why);
    return build(catalogue, fingerprint, there);
  }

  private DirectoryReader build(Catalogue catalogue, String fingerprint, List<Path> old)
      throws IOException {
    String name = UUID.randomUUID().toString();
    Path unfinished = folder.resolve(UNFINISHED + name);
    if (encoder == null) {
      StoredIndex.build(unfinished, catalogue, fingerprint, null);
    } else {
      buildWithVectors(unfinished, catalogue, fingerprint, new Vectors(encoder), old);
    }
    Path complete = folder.resolve(COMPLETE + name);
    Files.move(unfinished, complete, StandardCopyOption.ATOMIC_MOVE);
    tidyUp(complete);
    return StoredIndex.open(complete, fingerprint)
        .orElseThrow(() -> new IOException("the index just built is not the one asked for"));
  }

  private static void buildWithVectors(
      Path unfinished, Catalogue catalogue, String fingerprint, Vectors vectors, List<Path> old)
      throws IOException {
    List<DirectoryReader> opened = new ArrayList<>();
    try {
      for (Path generation : old) {
        try {
          DirectoryReader reader = StoredIndex.openAny(generation);
          opened.add(reader);
          vectors.keep(reader);
        } catch (IOException | RuntimeException damage) {
          log.debug("Taking nothing over from {}", generation, damage);
        }
      }
      StoredIndex.build(unfinished, catalogue, fingerprint, vectors);
    } finally {
      for (DirectoryReader reader : opened) {
        reader.close();
      }
    }
  }

  private void tidyUp(Path keep) throws IOException {
    for (String prefix : List.of(COMPLETE, UNFINISHED)) {
      for (Path old : children(prefix)) {
        if (!old.equals(keep)) {
          delete(old);
        }
      }
    }
  }

  private List<Path> children(String prefix) throws IOException {
    try (var children = Files.list(folder)) {
      return children.filter(child -> child.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static void delete(Path generation) {
    try (var files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException inUse) {
      log.debug("Leaving {} for next time", generation, inUse);
    }
  }
}
