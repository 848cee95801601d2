package org.studybot.knowledge.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.studybot.knowledge.Topic;

/** Packs on disk, for tests. */
final class Packs {

  private Packs() {}

  static void write(Path pack, String name, String... lines) throws IOException {
    Path file = pack.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, String.join("\n", lines));
  }

  static PackReading read(Path... packs) {
    return new PackReader(EntryIds.inMemory()).read(List.of(packs));
  }

  /** The only topic of a pack of one file with this body below its title. */
  static Topic topic(Path pack, String... body) throws IOException {
    return reading(pack, body).topics().getFirst();
  }

  /** The body's first line is line 4. */
  static PackReading reading(Path pack, String... body) throws IOException {
    write(pack, "team-work.md", "---\ntitle: Team work\n---\n" + String.join("\n", body));
    return read(pack);
  }

  static List<String> problems(PackReading reading) {
    return reading.problems().stream().map(Problem::toString).toList();
  }
}
