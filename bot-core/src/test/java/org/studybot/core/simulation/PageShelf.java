package org.studybot.core.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageReading;
import org.studybot.core.testing.InMemoryPages;
import org.studybot.knowledge.pack.FileWriting;

/** Publishes pages as files in a folder; writing one can fail, before or after it is there. */
record PageShelf(Path folder, Hazards hazards) implements NoteShelf {

  @Override
  public PageReading read(BroughtFile file) {
    return new InMemoryPages().read(file);
  }

  @Override
  public boolean holds(String topicId) {
    return Files.isRegularFile(file(folder, topicId));
  }

  @Override
  public void publish(PageReading.Page page) {
    try {
      failAt(Place.BEFORE_FILE, page);
      FileWriting.replace(file(folder, page.topic().id()), page.packText());
      failAt(Place.AFTER_FILE, page);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void failAt(Place place, PageReading.Page page) throws IOException {
    if (hazards.fails(place, page.topic().id())) {
      throw new IOException("simulated I/O error");
    }
  }

  static Path file(Path folder, String topicId) {
    return folder.resolve(topicId + ".md");
  }
}
