package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;

class IndexFolderTest {

  private static final Catalogue NOTES = ChildcareNotes.catalogue();
  private static final Logger LOG = (Logger) LoggerFactory.getLogger(IndexFolder.class);

  @TempDir private Path folder;
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void listen() {
    said.start();
    LOG.addAppender(said);
  }

  @AfterEach
  void stopListening() {
    LOG.detachAppender(said);
  }

  @Test
  void buildsAnIndexWhereThereIsNone() throws IOException {
    open(NOTES);

    assertThat(reasons()).singleElement().asString().endsWith("there is none yet");
  }

  @Test
  void opensTheIndexThatIsThere() throws IOException {
    open(NOTES);
    Path first = generation();
    open(NOTES);

    assertThat(reasons()).hasSize(1);
    assertThat(generation()).isEqualTo(first);
  }

  @Test
  void buildsAnotherWhenTheNotesHaveChangedAndRemovesTheOld() throws IOException {
    open(NOTES);
    Path first = generation();
    open(new Catalogue(List.of(ChildcareNotes.play())));

    assertThat(reasons()).last().asString().endsWith("the notes have changed");
    assertThat(generation()).isNotEqualTo(first);
  }

  @Test
  void noticesOneWrongByteInAnyFileAndBuildsAnother() throws IOException {
    open(NOTES);
    List<String> names = fileNames(generation());
    assertThat(names).hasSizeGreaterThan(8);

    for (String name : names) {
      flipAByteOf(soundFileLike(name));
      said.list.clear();
      open(NOTES);
      assertThat(reasons()).as(name).singleElement().asString().contains("damaged");
    }
  }

  @Test
  void noticesAMissingFileAndBuildsAnother() throws IOException {
    open(NOTES);
    for (String name : fileNames(generation())) {
      Files.delete(soundFileLike(name));
      said.list.clear();
      open(NOTES);
      assertThat(reasons()).as(name).hasSize(1);
    }
  }

  @Test
  void clearsUpWhatAKilledProcessLeftUnfinished() throws IOException {
    Path unfinished = Files.createDirectory(folder.resolve("building-123"));
    Files.writeString(unfinished.resolve("_0.fdt"), "half a fi");
    Path halfRemoved = Files.createDirectory(folder.resolve("generation-456"));
    Files.writeString(halfRemoved.resolve("_0.tim"), "the rest is gone");

    open(NOTES);

    assertThat(unfinished).doesNotExist();
    assertThat(halfRemoved).doesNotExist();
    assertThat(generation()).exists();
  }

  @Test
  void anIndexThatOthersStillUseGoesOnAnswering() throws IOException {
    try (var older = LuceneKnowledgeBase.open(folder, NOTES)) {
      open(new Catalogue(List.of(ChildcareNotes.play())));

      assertThat(older.search(org.studybot.knowledge.Query.of("confidentiality", 1)))
          .isInstanceOf(org.studybot.knowledge.Findings.Found.class);
    }
  }

  private void open(Catalogue notes) throws IOException {
    new IndexFolder(folder, null).open(notes).close();
  }

  private List<String> reasons() {
    return said.list.stream()
        .filter(event -> event.getLevel() == Level.INFO)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private Path generation() throws IOException {
    try (var children = Files.list(folder)) {
      return children.filter(Files::isDirectory).reduce((one, two) -> fail(one, two)).orElseThrow();
    }
  }

  private static Path fail(Path one, Path two) {
    throw new AssertionError("one index was expected, not " + one + " and " + two);
  }

  private static List<String> fileNames(Path generation) throws IOException {
    try (var files = Files.list(generation)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** Every generation consists of files of the same names. */
  private Path soundFileLike(String name) throws IOException {
    return generation().resolve(name);
  }

  private static void flipAByteOf(Path file) throws IOException {
    FileTime changed = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, changed);
  }
}
