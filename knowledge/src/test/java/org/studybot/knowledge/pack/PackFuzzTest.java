package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of notes has a file with anything in it: problems may come of it, no exception. */
class PackFuzzTest {

  private static final int MOST_PROBLEMS_A_BYTE = 2;

  @FuzzTest(maxDuration = "1m")
  void readsAnyNote(byte[] note) throws IOException {
    Path folder = Files.createTempDirectory("pack");
    Path file = folder.resolve("a-note.md");
    try {
      Files.write(file, note);
      PackFolder.PackFile listed = PackFolder.list(folder, false).files().getFirst();
      Problems problems = new Problems(listed.name());
      var read = TopicFileReader.read(listed, problems);
      assertThat(problems.found()).hasSizeLessThan(10 + MOST_PROBLEMS_A_BYTE * note.length);
      read.ifPresent(topic -> assertThat(topic.drafts()).hasSizeLessThanOrEqualTo(note.length));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
