package org.studybot.core.testing;

import java.nio.file.Path;
import java.util.List;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.pack.EntryIds;
import org.studybot.knowledge.pack.PackReader;
import org.studybot.knowledge.pack.PackReading;

/** The notes that come with the program, with texts as long as authors really write them. */
public final class StarterNotes {

  private static final Catalogue CATALOGUE = read(Path.of("../packs/starter"));

  private StarterNotes() {}

  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  private static Catalogue read(Path pack) {
    PackReading reading = new PackReader(EntryIds.inMemory()).read(List.of(pack));
    if (reading.topics().isEmpty()) {
      throw new IllegalStateException("no notes in " + pack.toAbsolutePath());
    }
    return new Catalogue(reading.topics());
  }
}
