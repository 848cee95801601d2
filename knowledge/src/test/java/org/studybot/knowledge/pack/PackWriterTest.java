package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.knowledge.pack.Packs.problems;
import static org.studybot.knowledge.pack.Packs.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.WebAddress;

class PackWriterTest {

  private static final String[] NASTY = {
    "-",
    "- ",
    "#",
    "## ",
    "*",
    "**",
    "_",
    ":",
    ": ",
    " - ",
    " – ",
    "\\",
    "\\\\",
    "{#",
    "}",
    "{",
    "<b>",
    "<!--",
    "-->",
    "<",
    ">",
    "&amp;",
    "&",
    "`",
    "```",
    "~~~",
    "[",
    "]",
    "](",
    "(x)",
    "!",
    "1. ",
    "1)",
    "---",
    "===",
    "|",
    "\n",
    "\n\n",
    " ",
    "word",
    "Also asked",
    "é",
    "日本",
    "🙂",
    "\u202E",
    "\u00A0",
    "\t",
    "http://a.b/c_d",
    "a_b",
    "\"",
    "'",
    "%",
    "@",
    "+ ",
    "=",
    "\u2028",
    "+",
    "12.",
    "$",
    "^"
  };

  private static final List<Kind> BULLETS =
      List.of(Kind.CONCEPT, Kind.EXAM_TIP, Kind.MISCONCEPTION, Kind.MARKING_POINT);

  @TempDir Path pack;

  @Test
  void writesAPageThatIsPleasantToRead() {
    Topic topic =
        topic(
            entry("mine", Kind.CONCEPT, "Key person", "An adult a child knows.", "who is it?"),
            entry("tip", Kind.EXAM_TIP, "", "Say why, what & how (always)."));

    assertThat(PackWriter.write(topic, List.of("- a stray line")))
        .isEqualTo(
            """
            ---
            title: "Care: a start"
            course: Level 3
            aliases:
              - caring
            synonyms:
              - "DSL = lead: for safeguarding"
            sources:
              - "A guide, with \\"quotes\\" (2026)"
              - "Care: the law <https://example.org/law?a=1&b='2'#c>"
            reviewed: 2026-11-01
            ---

            ## Key concepts

            - **Key person**: An adult a child knows. {#mine}
              - Also asked: who is it?

            ## Exam tips

            - Say why, what & how (always). {#tip}

            ## Unplaced

            - \\- a stray line
            """);
  }

  @Test
  void writesNoIdThatReadingWouldGiveAnyway() throws IOException {
    Topic read = Packs.topic(pack, "## Tips", "- One.", "- One.", "- Two. {#two}");

    assertThat(PackWriter.write(read)).contains("- One.\n- One.\n- Two. {#two}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- leading dash",
        "# hash",
        "*star* and **stars**",
        "Term: colon",
        "trailing backslash \\",
        "{#looks-like-an-id}",
        "{#a} {#b}",
        "<script>alert(1)</script> <!-- comment -->",
        "&lt; &#35; & <",
        "one\ntwo\n\nthree\n- four\n1. five\n# six\n===\n---",
        "[link](http://x) ![image](y) [ref]: z",
        "`code` ``` ~~~",
        "1986. A year",
        "snake_case _under_ http://a.b/c_d_e",
        "日本語 🙂 עברית x",
        "\u202Ebackwards",
        "::title:: {=a ~b}",
        "| a | table |",
        "---"
      })
  void readsBackNastyText(String text) throws IOException {
    assertReadsBack(
        topic(
            entry("a", Kind.SYNOPSIS, "", text, text.lines().findFirst().orElseThrow()),
            entry("b", Kind.CONCEPT, "", text),
            entry(
                "c",
                Kind.CONCEPT,
                text.lines().findFirst().orElseThrow(),
                text,
                "why " + text.lines().findFirst().orElseThrow()),
            entry("d", Kind.EXAM_TIP, "", text),
            entry("e", Kind.CONCEPT, "Last", text)));
  }

  @Test
  void readsBackVeryLongLines() throws IOException {
    assertReadsBack(topic(entry("a", Kind.EXAM_TIP, "", "word ".repeat(20_000).strip())));
  }

  @Test
  void readsBackWhateverSignsMeet() throws IOException {
    Random random = new Random(20261101);
    for (int round = 0; round < 150; round++) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Kind kind = i == 0 ? Kind.SYNOPSIS : BULLETS.get(random.nextInt(BULLETS.size()));
        String term = kind == Kind.CONCEPT && random.nextBoolean() ? line(random) : "";
        entries.add(entry("id-" + i, kind, term, text(random), line(random)));
      }
      assertReadsBack(topic(entries.toArray(Entry[]::new)));
    }
  }

  private void assertReadsBack(Topic topic) throws IOException {
    String written = PackWriter.write(topic);
    Files.writeString(pack.resolve(topic.id() + ".md"), written);
    PackReading reading = read(pack);
    assertThat(reading.topics()).as(written + problems(reading)).hasSize(1);
    assertThat(reading.topics().getFirst())
        .as(written)
        .usingRecursiveComparison()
        .ignoringFields("entries.source")
        .isEqualTo(topic);
    assertThat(PackWriter.write(reading.topics().getFirst())).isEqualTo(written);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(NASTY[random.nextInt(NASTY.length)]);
    }
    String tidy = PlainText.tidy(text.toString());
    return tidy.isEmpty() ? "x" : tidy;
  }

  private static String line(Random random) {
    return PlainText.line(text(random));
  }

  private static Topic topic(Entry... entries) {
    return new Topic(
        "care",
        "Care: a start",
        "Level 3",
        List.of("caring"),
        List.of(new SynonymSet(List.of("DSL", "lead: for safeguarding"))),
        List.of(
            new Reference("A guide, with \"quotes\" (2026)", null),
            new Reference("Care: the law", new WebAddress("https://example.org/law?a=1&b='2'#c"))),
        LocalDate.of(2026, 11, 1),
        List.of(entries));
  }

  private static Entry entry(String id, Kind kind, String term, String text, String... phrasings) {
    return new Entry(id, kind, "care", term, text, List.of(phrasings), new Source("care.md", 1));
  }
}
