package org.studybot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.notes.PageReading;
import org.studybot.knowledge.pack.FileWriting;
import org.studybot.knowledge.pack.UnreadableNoteException;
import org.studybot.knowledge.page.ImportedPage;
import org.studybot.knowledge.page.PageImporter;
import org.studybot.knowledge.page.UnplacedLine;

/** Pages that staff publish in a chat: a pack of their own, in the data folder. */
final class PublishedPages implements NoteShelf {

  private static final String TOPIC = "[a-z0-9-]{1,80}";

  private final Path folder;

  PublishedPages(Path data) {
    this.folder = data.resolve("notes");
  }

  Path folder() {
    return folder;
  }

  boolean isEmpty() {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "*.md")) {
      return !pages.iterator().hasNext();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public PageReading read(BroughtFile file) {
    try {
      ImportedPage page = PageImporter.read(file.name(), file.bytes());
      return new PageReading.Page(
          page.topic(),
          page.unplaced().stream().map(UnplacedLine::toString).toList(),
          page.notes(),
          PageImporter.packText(page));
    } catch (UnreadableNoteException unreadable) {
      return new PageReading.Unreadable(unreadable.reason());
    }
  }

  @Override
  public boolean holds(String topicId) {
    return Files.isRegularFile(file(topicId));
  }

  @Override
  public void publish(PageReading.Page page) {
    try {
      FileWriting.replace(file(page.topic().id()), page.packText());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file(String topicId) {
    if (!topicId.matches(TOPIC)) {
      throw new IllegalArgumentException("no id of a topic: " + topicId);
    }
    return folder.resolve(topicId + ".md");
  }
}
