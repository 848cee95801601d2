package org.studybot.knowledge.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.Kind;

/**
 * Former entries in a text file, one a line, its fields separated by tabs. Replaced as a whole, so
 * that a reader sees the old file or the new one, never a half.
 */
final class FileLedger implements EntryIds.Ledger {

  private static final Logger LOG = LoggerFactory.getLogger(FileLedger.class);

  private static final String HEADER = "studybot entry ids 1";

  private final Path file;

  FileLedger(Path file) {
    this.file = file.toAbsolutePath();
  }

  @Override
  public List<Former> load() {
    try {
      return parse(new String(Files.readAllBytes(file), UTF_8).lines().toList());
    } catch (NoSuchFileException first) {
      return List.of();
    } catch (IOException failed) {
      LOG.warn("Cannot read the entry ids in {}: starting anew ({})", file, failed.toString());
      return List.of();
    }
  }

  private List<Former> parse(List<String> lines) {
    if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
      LOG.warn("{} holds no entry ids: starting anew", file);
      return List.of();
    }
    Set<String> ids = new HashSet<>();
    List<Former> formers =
        lines.stream()
            .skip(1)
            .flatMap(line -> former(line).stream())
            .filter(former -> ids.add(former.id()))
            .toList();
    int broken = lines.size() - 1 - formers.size();
    if (broken > 0) {
      LOG.warn("{} lines of the entry ids in {} are broken: going on without", broken, file);
    }
    return formers;
  }

  private static Optional<Former> former(String line) {
    String[] fields = line.split("\t", -1);
    boolean whole =
        fields.length == 4 && EntryIds.ID.matcher(fields[0]).matches() && !fields[3].isBlank();
    return Stream.of(Kind.values())
        .filter(kind -> whole && kind.code().equals(fields[1]))
        .map(kind -> new Former(fields[0], kind, fields[2], fields[3]))
        .findFirst();
  }

  @Override
  public void store(List<Former> formers) {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    formers.forEach(former -> lines.add(line(former)));
    try {
      FileWriting.replace(file, String.join("\n", lines) + "\n");
    } catch (IOException failed) {
      LOG.warn(
          "Cannot keep the entry ids in {}: reworded entries may get new ones ({})",
          file,
          failed.toString());
    }
  }

  private static String line(Former former) {
    return String.join("\t", former.id(), former.kind().code(), former.name(), former.words());
  }
}
