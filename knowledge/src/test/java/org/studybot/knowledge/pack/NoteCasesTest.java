package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Topic;

/** What learners see of what stands in a page, where a reader of Markdown might see otherwise. */
class NoteCasesTest {

  @TempDir private Path pack;

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "/notes/shows.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      encoding = "UTF-8")
  void showsWhatItsAuthorMeant(String bullet, String shown, String why) throws IOException {
    PackReading reading = read("", "## Tips", "", "- " + bullet.replace("\\uFEFF", "\uFEFF"));

    assertThat(reading.topics().getFirst().entries())
        .as(why)
        .extracting(entry -> entry.text().replace("\n", "/"))
        .containsExactly(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Unit #3             | Unit #3
          It's unit #3        | It's unit #3
          "Unit #3"           | Unit #3
          Unit 3              | Unit 3
          Care: a "start"#1   | Care: a "start"#1
          """)
  void keepsAHashInATitle(String written, String title) throws IOException {
    String value = written.contains(": ") ? "'" + written + "'" : written;
    PackReading reading = readFile("---\ntitle: " + value + "\n---\n\n## Tips\n\n- x\n");

    assertThat(reading.topics()).extracting(Topic::title).containsExactly(title);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void warnsOfAHashThatHidesTheRestOfAValue() throws IOException {
    PackReading reading = readFile("---\ntitle: Unit # 3\n---\n\n## Tips\n\n- x\n");

    assertThat(reading.problems())
        .singleElement()
        .hasToString(
            "Warning in a.md, line 2: What stands after the # is left out. If it belongs to the"
                + " value, put the value into \"double quotes\".");
  }

  @Test
  void readsFrontMatterBelowBlankLines() throws IOException {
    PackReading reading = readFile("\n \n---\ntitle: A\nother: b\n---\n\n## Tips\n\n- x\n");

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("A");
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(5);
    assertThat(reading.topics().getFirst().entries().getFirst().source().line()).isEqualTo(10);
  }

  @Test
  void readsATableOfTermsOneConceptARow() throws IOException {
    PackReading reading =
        read(
            "",
            "## Key concepts",
            "",
            "| Term | Definition | Example |",
            "|---|---|---|",
            "| Key person | the named adult | Ann |",
            "| Team | all *others* | |");

    assertThat(entries(reading)).extracting(Entry::term).containsExactly("Key person", "Team");
    assertThat(entries(reading))
        .extracting(Entry::text)
        .containsExactly("the named adult\nExample: Ann", "all others");
    assertThat(entries(reading)).extracting(e -> e.source().line()).containsExactly(9, 10);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void findsTheTermsOfATableByItsHead() throws IOException {
    PackReading reading =
        read(
            "## Key concepts", "", "| Meaning | Term |", "|---|---|", "| the adult | Key person |");

    assertThat(entries(reading)).extracting(Entry::term).containsExactly("Key person");
    assertThat(entries(reading)).extracting(Entry::text).containsExactly("the adult");
  }

  @Test
  void warnsIfTheHeadOfATableMayBeATerm() throws IOException {
    PackReading reading =
        read("## Key concepts", "", "| Team | all |", "|---|---|", "| Key person | the adult |");

    assertThat(entries(reading)).hasSize(1);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .contains("taken for the names of its columns");
  }

  @Test
  void readsAFullWidthColon() throws IOException {
    assertThat(entries(read("## Key concepts", "", "- 关键人员：孩子最熟悉的成人")))
        .extracting(Entry::term, Entry::text)
        .containsExactly(tuple("关键人员", "孩子最熟悉的成人"));
  }

  @Test
  void saysWhichLineIsTooLong() throws IOException {
    PackReading reading =
        readFile("---\ntitle: A\r\n---\n\n## Tips\n\n- " + "x".repeat(600_000) + "\n");

    assertThat(reading.topics()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .asString()
        .startsWith("Error in a.md, line 7: This line has more than 500,000 characters.");
  }

  private static List<Entry> entries(PackReading reading) {
    return reading.topics().getFirst().entries();
  }

  private PackReading read(String... lines) throws IOException {
    return readFile("---\ntitle: A page\n---\n" + String.join("\n", lines) + "\n");
  }

  private PackReading readFile(String text) throws IOException {
    Files.writeString(pack.resolve("a.md"), text);
    return new PackReader(EntryIds.inMemory()).read(List.of(pack));
  }
}
