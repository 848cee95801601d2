package org.studybot.knowledge.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;

class PageParserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "• ",
        "* ",
        "– ",
        "— ",
        "· ",
        "o ",
        "+ ",
        "▪",
        "•",
        "-\t",
        "o\t",
        "1. ",
        "2) ",
        "a) ",
        "(b) ",
        "(3) ",
        "\u00A0•\u00A0",
        "   - ",
        "\uF0B7\t"
      })
  void knowsBulletsOfAllKinds(String bullet) {
    assertThat(texts("Exam tips", bullet + "First one.", "", bullet + "Second one."))
        .containsExactly("First one.", "Second one.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exam Tips & Revision Strategies", "EXAM TIPS", "Exam tips:", "## Exam tips ##",
            "exam tips",
        "**Exam Tips**", "3. Exam Tips", "Top tips", "\u00A0Exam\u00A0tips",
            "Exam tips and techniques",
        "# Exam tips for partnership working", "Examiner's tips"
      })
  void knowsHeadingsHoweverTheyAreWritten(String heading) {
    ImportedPage page = page("", heading, "- A tip.");

    assertThat(page.topic().entries())
        .extracting(Entry::kind, Entry::text)
        .containsExactly(tuple(Kind.EXAM_TIP, "A tip."));
    assertThat(page.unplaced()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Topic Synopsis, SYNOPSIS",
    "Overview, SYNOPSIS",
    "Summary, SYNOPSIS",
    "Key Concepts & Core Principles, CONCEPT",
    "Key terms, CONCEPT",
    "Common Misconceptions & Mistakes to Avoid, MISCONCEPTION",
    "Common Mistakes to Avoid, MISCONCEPTION",
    "Misconceptions, MISCONCEPTION",
    "Tips, EXAM_TIP",
    "Examiner Marking Points, MARKING_POINT",
    "Mark scheme, MARKING_POINT",
    "What examiners look for, MARKING_POINT",
    "Marking Points, MARKING_POINT"
  })
  void knowsTheFiveSections(String heading, Kind kind) {
    assertThat(page(heading, "- Term: text.").topic().entries())
        .extracting(Entry::kind)
        .containsExactly(kind);
  }

  @Test
  void joinsBulletsThatWrap() {
    assertThat(
            texts(
                "Exam tips",
                "- Refer to the Common Core or the",
                "  EYFS framework to ground your",
                "answers in standards.",
                "- Say what, why and how. Then",
                "Ofsted's own words may help.",
                "",
                "- A multi-",
                "agency example."))
        .containsExactly(
            "Refer to the Common Core or the EYFS framework to ground your answers in standards.",
            "Say what, why and how. Then Ofsted's own words may help.",
            "A multi-agency example.");
  }

  @Test
  void joinsTextThatWasBrokenAtTheEdgeOfThePage() {
    assertThat(
            texts(
                "Exam tips",
                "- Use the name of the guidance whenever you can do so.",
                "Examiners like it. A second sentence follows here, too",
                "- Plan."))
        .containsExactly(
            "Use the name of the guidance whenever you can do so. Examiners like it. A second"
                + " sentence follows here, too",
            "Plan.");
  }

  @Test
  void keepsBulletsWithinBulletsAndParagraphsInThem() {
    assertThat(
            texts(
                "Marking points",
                "1. Names two services:",
                "   - health",
                "   - police",
                "2. Explains both.",
                "",
                "   In a sentence each."))
        .containsExactly(
            "Names two services:\n- health\n- police", "Explains both.\n\nIn a sentence each.");
  }

  @Test
  void aBulletMayStandAboveItsText() {
    assertThat(texts("Exam tips", "•", "First one.", "•", "", "Second one."))
        .containsExactly("First one.", "Second one.");
  }

  @Test
  void takesEachParagraphAsAnEntryWhereThereAreNoBullets() {
    assertThat(texts("Exam tips", "First one.", "Second one, which", "wraps.", "", "Third one."))
        .containsExactly("First one.", "Second one, which wraps.", "Third one.");
  }

  @Test
  void sectionsMayComeInAnyOrderAndTwice() {
    ImportedPage page =
        page(
            "Tips",
            "- One.",
            "Synopsis",
            "First part.",
            "Tips",
            "- Two.",
            "",
            "Overview: second part.",
            "Concepts",
            "- Base: a camp.");

    assertThat(page.topic().entries())
        .extracting(Entry::kind, Entry::text)
        .containsExactly(
            tuple(Kind.SYNOPSIS, "First part.\n\nsecond part."),
            tuple(Kind.CONCEPT, "a camp."),
            tuple(Kind.EXAM_TIP, "One."),
            tuple(Kind.EXAM_TIP, "Two."));
  }

  @Test
  void aHeadingMayHaveItsTextBehindIt() {
    ImportedPage page = page("Synopsis: All about camps.", "", "Summary: And fires.");

    assertThat(page.topic().entries())
        .extracting(Entry::text)
        .containsExactly("All about camps.\n\nAnd fires.");
  }

  @Test
  void saysWhichConceptsHaveNoTerm() {
    ImportedPage page = page("Concepts", "- Base camp", "- Fire:", "- Rain: water.");

    assertThat(page.topic().entries())
        .extracting(Entry::term, Entry::text)
        .containsExactly(tuple("", "Base camp"), tuple("Rain", "water."));
    assertThat(page.notes()).anyMatch(note -> note.contains("line 2 has no term"));
    assertThat(page.unplaced()).containsExactly(new UnplacedLine(3, "- Fire:"));
  }

  @Test
  void placesNothingBelowAHeadingItDoesNotKnow() {
    ImportedPage page =
        page(
            "Tips",
            "- One.",
            "",
            "Further Reading",
            "- A book.",
            "",
            "Marks",
            "- Two.",
            "## Books",
            "- Another book.",
            "Questions",
            "- Who?");

    assertThat(page.topic().entries()).extracting(Entry::text).containsExactly("One.", "Two.");
    assertThat(page.unplaced())
        .extracting(UnplacedLine::number)
        .containsExactly(4, 5, 9, 10, 11, 12);
    assertThat(page.notes()).filteredOn(note -> note.contains("looks like a heading")).hasSize(2);
  }

  @Test
  void leavesRemarksAndTheEdgesOfThePageUnplaced() {
    ImportedPage page =
        page("Tips", "Remember:", "- One", "Page 1 of 2", "- Two.", "© A board 2024", "----");

    assertThat(page.topic().entries()).extracting(Entry::text).containsExactly("One", "Two.");
    assertThat(page.unplaced())
        .extracting(UnplacedLine::text)
        .containsExactly("Remember:", "Page 1 of 2", "© A board 2024", "----");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Forest School           | Forest School
          # Forest school         | Forest school
          Topic: Forest school    | Forest school
          What is forest school?  | What is forest school?
          This page explains the  | A page
          A sentence.             | A page
          Exam tips               | A page
          """)
  void findsTheTitle(String first, String title) {
    assertThat(page(first, "", "Synopsis", "----", "Text.").topic().title()).isEqualTo(title);
  }

  @Test
  void aLineCutOffIsNoTitle() {
    ImportedPage page =
        page(
            "Forest school takes place in all weathers",
            "Synopsis",
            "Forest school takes place in all weathers and seasons.");

    assertThat(page.topic().title()).isEqualTo("A page");
    assertThat(page.unplaced()).extracting(UnplacedLine::number).containsExactly(1);
  }

  @Test
  void aLineThatGoesOnBelowIsNoTitle() {
    ImportedPage page = page("Forest school takes place", "in all weathers and", "Tips", "- One.");

    assertThat(page.topic().title()).isEqualTo("A page");
    assertThat(page.unplaced()).extracting(UnplacedLine::number).containsExactly(1, 2);
  }

  @Test
  void longRowsOfSignsAreHarmless() {
    ImportedPage page = page("Tips", "- One.", "- ".repeat(300_000), "*".repeat(300_000));

    assertThat(page.topic().entries()).extracting(Entry::text).containsExactly("One.");
    assertThat(page.unplaced()).hasSize(2);
  }

  @Test
  void neverLosesALine() {
    Random random = new Random(20261123);
    for (int round = 0; round < 1000; round++) {
      List<String> lines = randomPage(random);
      ImportedPage page = page(lines.toArray(String[]::new));
      String kept = kept(page);
      for (String line : lines) {
        assertThat(words(line))
            .as("%s%n%s", String.join("\n", lines), page)
            .allMatch(kept::contains);
      }
    }
  }

  private static String kept(ImportedPage page) {
    return Stream.of(
            Stream.of(page.topic().title()),
            page.topic().entries().stream().flatMap(e -> Stream.of(e.term(), e.text())),
            page.unplaced().stream().map(UnplacedLine::text))
        .flatMap(texts -> texts)
        .collect(joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  /** Every word that is marked with a number occurs on one line only. */
  private static List<String> words(String line) {
    return Arrays.stream(line.split("[^A-Za-z0-9]+"))
        .filter(word -> word.matches("[Ww]ord\\d+x"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> randomPage(Random random) {
    String[] starts = {
      "",
      "",
      "",
      "- ",
      "- ",
      "• ",
      "1. ",
      "a) ",
      "o ",
      "  ",
      "\t",
      "    - ",
      "# ",
      "**",
      "Tips: ",
      "Overview: ",
      "Topic: ",
      "-",
      "*",
      "\u00A0",
      "Title:",
      "© ",
      "Copyright ",
      "> ",
      "::",
      "(1) "
    };
    String[] whole = {
      "",
      "",
      "Exam tips",
      "Key concepts:",
      "SYNOPSIS",
      "## Marking points",
      "Common mistakes",
      "Questions",
      "# Quiz",
      "---",
      "====",
      "•",
      "-",
      "12",
      "Page 3 of 9",
      "1.",
      "Unplaced",
      "Further Reading",
      "###"
    };
    String[] ends = {"", ".", ":", ",", "-", ": ", " – ", ";", "**", "?", "…"};
    List<String> lines = new ArrayList<>();
    int words = 0;
    for (int i = random.nextInt(14); i >= 0; i--) {
      if (random.nextInt(3) == 0) {
        lines.add(whole[random.nextInt(whole.length)]);
      } else {
        StringBuilder line = new StringBuilder(starts[random.nextInt(starts.length)]);
        for (int w = random.nextInt(random.nextInt(20) + 1); w >= 0; w--) {
          line.append(random.nextBoolean() ? "Word" : "word").append(words++).append('x');
          line.append(w > 0 ? " " : ends[random.nextInt(ends.length)]);
          line.append(random.nextInt(12) == 0 ? ": " : "");
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static List<String> texts(String... lines) {
    return page(lines).topic().entries().stream().map(Entry::text).toList();
  }

  private static ImportedPage page(String... lines) {
    return PageParser.parse(String.join("\n", lines), Path.of("a-page.txt"));
  }
}
