package org.studybot.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.benchmarks.collection.DocumentNotes;

class BareIndexTest {

  @TempDir private Path folder;

  @Test
  void findsTheSameTextsAsALookup() throws IOException {
    var notes = DocumentNotes.read(Path.of("src/test/resources/tiny/corpus.tsv"));
    try (BareIndex index = BareIndex.build(folder, notes)) {
      assertThat(index.search("roasting coffee beans", 10)).containsExactly("d4");
      assertThat(index.search("bread", 10)).containsExactlyInAnyOrder("d1", "d2");
      assertThat(index.search("bread", 1)).hasSize(1);
      assertThat(index.search("the", 10)).isEmpty();
    }
  }
}
