package org.studybot.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

class RunFileTest {

  @TempDir private Path folder;

  @Test
  void writesALineAHit() throws IOException {
    assertThat(written(hit("d7", 2.5), hit("d1", 1)))
        .containsExactly("q1 Q0 d7 1 2.5 ours", "q1 Q0 d1 2 1.0 ours");
  }

  @Test
  void equalScoresAreWrittenApartSoThatTheOrderIsKept() throws IOException {
    assertThat(written(hit("d1", 3), hit("d2", 3), hit("d3", 3), hit("d4", -1)))
        .extracting(line -> Float.parseFloat(List.of(line.split(" ", -1)).get(4)))
        .isSortedAccordingTo((one, other) -> Float.compare(other, one))
        .doesNotHaveDuplicates()
        .startsWith(3f, Math.nextDown(3f))
        .endsWith(-1f);
  }

  private List<String> written(Hit... ranking) throws IOException {
    Path file = folder.resolve("run.txt");
    try (RunFile run = new RunFile(file, "ours")) {
      run.write("q1", List.of(ranking));
    }
    return Files.readAllLines(file);
  }

  private static Hit hit(String id, double score) {
    Entry entry =
        new Entry(id, Kind.CONCEPT, "t", "", "Text", List.of(), new Source("corpus.tsv", 1));
    Topic topic = new Topic("t", "Topic", "", List.of(), List.of(), null, List.of(entry));
    return new Hit(entry, topic, score);
  }
}
