package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.knowledge.pack.Packs.problems;
import static org.studybot.knowledge.pack.Packs.read;
import static org.studybot.knowledge.pack.Packs.reading;
import static org.studybot.knowledge.pack.Packs.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.Problem.Severity;

class FrontMatterTest {

  @TempDir Path pack;

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "01/11/2026", "1 November 2026", "1 Nov 2026", "2026-11-1"})
  void readsDatesAsPeopleWriteThem(String date) throws IOException {
    write(pack, "a.md", "---", "title: A", "reviewed: " + date, "---", "## Tips", "- x");

    assertThat(read(pack).topics().getFirst().lastReviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(problems(read(pack))).isEmpty();
  }

  @Test
  void readsSynonymsAndWarnsOfWhatIsNone() throws IOException {
    write(
        pack,
        "a.md",
        "---",
        "title: A",
        "synonyms:",
        "  - EYFS = early years foundation stage",
        "  - just a word",
        "---",
        "## Tips",
        "- x");

    PackReading reading = read(pack);

    assertThat(reading.topics().getFirst().synonyms())
        .containsExactly(new SynonymSet(List.of("EYFS", "early years foundation stage")));
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(3))
        .satisfies(problem -> assertThat(problem.message()).contains("just a word"));
  }

  @Test
  void warnsOfOddFrontMatterAndGoesOn() throws IOException {
    write(
        pack,
        "a.md",
        "---",
        "title: 2026",
        "reviewed: 31/02/2026",
        "alias: x",
        "aliases: one, two",
        "aliases: three",
        "---",
        "## Tips",
        "- x");

    PackReading reading = read(pack);

    assertThat(reading.topics().getFirst().title()).isEqualTo("2026");
    assertThat(reading.topics().getFirst().aliases()).containsExactly("one", "two");
    assertThat(reading.topics().getFirst().lastReviewed()).isNull();
    assertThat(reading.problems())
        .allMatch(problem -> problem.severity() == Severity.WARNING)
        .extracting(Problem::line)
        .containsExactlyInAnyOrder(3, 4, 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: &a [x]\ncourse: *a",
        "title: {a: b}",
        "title: [[x]]",
        "- title",
        "just words",
        "title: !!java.net.URL [[x]]",
        "title: \"open",
        "\t- x",
        "? [x]\n: y",
        "title: A\n--- more\ntitle: B",
        "title: *nowhere"
      })
  void refusesFrontMatterThatIsMoreThanNamesAndValues(String yaml) throws IOException {
    write(pack, "a.md", "---", yaml, "---", "## Tips", "- x");
    write(pack, "b.md", "---", "title: B", "---", "## Tips", "- y");

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).contains("B");
    assertThat(reading.problems()).isNotEmpty().allMatch(problem -> problem.file().equals("a.md"));
  }
}
