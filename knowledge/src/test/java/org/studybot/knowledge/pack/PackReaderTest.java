package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.studybot.knowledge.pack.Packs.problems;
import static org.studybot.knowledge.pack.Packs.read;
import static org.studybot.knowledge.pack.Packs.reading;
import static org.studybot.knowledge.pack.Packs.topic;
import static org.studybot.knowledge.pack.Packs.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.pack.Problem.Severity;

class PackReaderTest {

  @TempDir Path pack;

  @Test
  void readsAWholePage() throws IOException {
    write(
        pack,
        "Team Work.md",
        """
        ---
        title: Team work
        course: Level 3 Early Years
        aliases: [working together, joint work]
        sources:
          - "A guide, with commas: and colons (2026)"
          - A second guide
        reviewed: 2026-11-01
        ---

        # Team work

        ## Synopsis

        A first paragraph
        that wraps.

        A second one.

        ## Key Concepts & Core Principles

        - **Key person**: The adult a child
          knows *best*.
          - Also asked: who is my child's adult?
          - also asked:   key worker
        - Lead – The one who coordinates.

        ## Exam tips

        - Name the [guide](https://example.org/guide). {#name-the-guide}

        ## Common Mistakes to Avoid

        - Thinking that
          it is easy.

          It is not.

        ## Examiner Marking Points

        * Names two services:
          - health
          - police
        """);

    PackReading reading = read(pack);

    assertThat(problems(reading)).isEmpty();
    Topic topic = reading.topics().getFirst();
    assertThat(topic.id()).isEqualTo("team-work");
    assertThat(topic.title()).isEqualTo("Team work");
    assertThat(topic.course()).isEqualTo("Level 3 Early Years");
    assertThat(topic.aliases()).containsExactly("working together", "joint work");
    assertThat(topic.sources())
        .containsExactly("A guide, with commas: and colons (2026)", "A second guide");
    assertThat(topic.lastReviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(topic.entries())
        .extracting(Entry::kind, Entry::term, Entry::text, entry -> entry.source().line())
        .containsExactly(
            tuple(Kind.SYNOPSIS, "", "A first paragraph that wraps.\n\nA second one.", 15),
            tuple(Kind.CONCEPT, "Key person", "The adult a child knows best.", 22),
            tuple(Kind.CONCEPT, "Lead", "The one who coordinates.", 26),
            tuple(Kind.EXAM_TIP, "", "Name the guide (https://example.org/guide).", 30),
            tuple(Kind.MISCONCEPTION, "", "Thinking that it is easy.\n\nIt is not.", 34),
            tuple(Kind.MARKING_POINT, "", "Names two services:\n- health\n- police", 41));
    assertThat(topic.entries().get(1).phrasings())
        .containsExactly("who is my child's adult?", "key worker");
    assertThat(topic.entries().get(3).id()).isEqualTo("name-the-guide");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          **Ratio 1:3**: three children | Ratio 1:3 | three children
          **Ratio:** a number           | Ratio     | a number
          Ratio: a number               | Ratio     | a number
          Ratio – a number              | Ratio     | a number
          Ratio - a number: small       | Ratio     | a number: small
          Play-based: learning – by play | Play-based | learning – by play
          Bowlby (1969 – 1980): a man   | Bowlby (1969 – 1980) | a man
          Ratio:a number                | Ratio     | a number
          """)
  void takesTermsAndDefinitionsApart(String bullet, String term, String text) throws IOException {
    PackReading reading = reading(pack, "## Concepts", "- " + bullet);

    assertThat(problems(reading)).isEmpty();
    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::term, Entry::text)
        .containsExactly(tuple(term, text));
  }

  @Test
  void showsAConceptWithoutTermAndAsksForOne() throws IOException {
    PackReading reading = reading(pack, "## Concepts", "- See https://example.org at 10:30");

    assertThat(reading.topics().getFirst().entries().getFirst().term()).isEmpty();
    assertThat(problems(reading))
        .containsExactly(
            "Warning in team-work.md, line 5: This concept has no term. Write it as '**Term**: what"
                + " it means'.");
  }

  @Test
  void leavesOutATermWithoutDefinitionAndSaysSo() throws IOException {
    PackReading reading = reading(pack, "## Concepts", "- **Key person**:", "-", "- A: b");

    assertThat(reading.topics().getFirst().entries()).extracting(Entry::term).containsExactly("A");
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(5, 6);
  }

  @Test
  void warnsOfUnknownAndEmptyHeadingsAndOfTextAboveThem() throws IOException {
    PackReading reading =
        reading(
            pack,
            "A stray line.",
            "",
            "## Further reading",
            "- A book",
            "## Exam tips",
            "## Overview",
            "All of it.",
            "### Details",
            "More of it.");

    assertThat(reading.problems())
        .extracting(Problem::line, Problem::severity)
        .containsExactlyInAnyOrder(
            tuple(4, Severity.WARNING),
            tuple(6, Severity.WARNING),
            tuple(8, Severity.WARNING),
            tuple(11, Severity.WARNING));
    assertThat(problems(reading)).anyMatch(problem -> problem.contains("'Further reading'"));
    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::text)
        .containsExactly("All of it.\n\nMore of it.");
  }

  @Test
  void warnsOfDuplicateTermsAndOfEntriesOverAScreen() throws IOException {
    PackReading reading =
        reading(
            pack,
            "## Concepts",
            "- Lead: one",
            "- **LEAD**: two",
            "## Tips",
            "- " + "a ".repeat(500));

    assertThat(reading.topics().getFirst().entries()).hasSize(3);
    assertThat(problems(reading))
        .satisfiesExactly(
            problem -> assertThat(problem).contains("line 6").contains("'LEAD'").contains("line 5"),
            problem -> assertThat(problem).contains("line 8").contains("999 characters"));
  }

  @Test
  void showsAParagraphAmongBulletsButAsksAboutIt() throws IOException {
    PackReading reading = reading(pack, "## Tips", "Remember this.", "", "- A bullet.");

    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::text)
        .containsExactly("Remember this.", "A bullet.");
    assertThat(problems(reading))
        .singleElement()
        .asString()
        .startsWith("Warning in team-work.md, line 5: This is no bullet");
  }

  @Test
  void givesAnOutdentedOtherWayOfAskingToTheBulletAboveIt() throws IOException {
    PackReading reading = reading(pack, "## Tips", "- A tip.", "- Also asked: what now?");

    assertThat(reading.topics().getFirst().entries())
        .singleElement()
        .extracting(Entry::phrasings)
        .asInstanceOf(LIST)
        .containsExactly("what now?");
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(6);
  }

  @Test
  void keepsQuestionsAsTheyAreWritten() throws IOException {
    String gift =
        "::Q1:: Who? {\n=the team # right\n~nobody\n}\n\n// a note\n---\n# not a heading\n{#x}";

    PackReading reading =
        reading(pack, "## Questions", "", gift, "", "## Tips", "- A tip.", "## Quiz");

    assertThat(reading.questions())
        .containsExactly(new QuestionSection("team-work", gift, new Source("team-work.md", 6)));
    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::text, entry -> entry.source().line())
        .containsExactly(tuple("A tip.", 17));
    assertThat(reading.problems()).extracting(Problem::line).containsExactly(18);
  }

  @Test
  void makesPlainTextOfMarkup() throws IOException {
    Topic topic =
        topic(
            pack,
            "## Tips",
            "- `code`, \\*stars\\*, &amp;, <b>x</b>, <!-- hidden -->![alt](a.png), <https://a.example>,",
            "  a line\\",
            "  broken on purpose",
            "- 1. first",
            "  2. second",
            "- \\{#not-an-id}");

    assertThat(topic.entries())
        .extracting(Entry::text)
        .containsExactly(
            "code, *stars*, &, <b>x</b>, alt, https://a.example, a line\nbroken on purpose",
            "1. first\n2. second",
            "{#not-an-id}");
  }

  @Test
  void skipsReadmeAndHiddenFilesAndLooksIntoFolders() throws IOException {
    write(pack, "README.md", "No front matter");
    write(pack, "sub/readme.MD", "No front matter");
    write(pack, ".draft.md", "No front matter");
    write(pack, ".git/x.md", "No front matter");
    write(pack, "notes.txt", "No front matter");
    write(pack, "unit 1/Care.MD", "---", "title: Care", "---", "## Tips", "- Care.");

    PackReading reading = read(pack);

    assertThat(problems(reading)).isEmpty();
    assertThat(reading.topics()).extracting(Topic::id).containsExactly("care");
    assertThat(reading.topics().getFirst().entries().getFirst().source())
        .isEqualTo(new Source("unit 1/Care.MD", 5));
  }

  @Test
  void oneBadFileNeverHidesTheGoodOnes() throws IOException {
    write(pack, "good.md", "---", "title: Good", "---", "## Tips", "- Be good.");
    write(pack, "no-front.md", "# Title", "- x");
    write(pack, "no-title.md", "---", "course: X", "---", "## Tips", "- x");
    write(pack, "open.md", "---", "title: X", "## Tips", "- x");
    write(pack, "colon.md", "---", "title: Safeguarding: a start", "---", "## Tips", "- x");
    write(pack, "empty.md", "");
    Files.write(pack.resolve("binary.md"), new byte[] {0, 1, 2, 3});
    Files.write(pack.resolve("huge.md"), new byte[NoteText.MAX_BYTES + 1]);
    Files.createSymbolicLink(pack.resolve("gone.md"), pack.resolve("nowhere.md"));
    Files.createDirectories(pack.resolve("folder.md"));

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Good");
    assertThat(reading.problems())
        .allMatch(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::file, Problem::line)
        .containsExactlyInAnyOrder(
            tuple("no-front.md", 1),
            tuple("no-title.md", 1),
            tuple("open.md", 1),
            tuple("colon.md", 2),
            tuple("empty.md", 1),
            tuple("binary.md", 1),
            tuple("huge.md", 1),
            tuple("gone.md", 1));
  }

  @Test
  void followsLinksWithinThePackOnly(@TempDir Path elsewhere) throws IOException {
    write(elsewhere, "secret.md", "---", "title: Secret", "---", "## Tips", "- x");
    write(pack, ".data/real.md", "---", "title: Real", "---", "## Tips", "- x");
    Files.createSymbolicLink(pack.resolve("real.md"), pack.resolve(".data/real.md"));
    Files.createSymbolicLink(pack.resolve("secret.md"), elsewhere.resolve("secret.md"));
    Files.createSymbolicLink(pack.resolve("folder"), elsewhere);

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Real");
    assertThat(reading.problems()).extracting(Problem::file).containsExactly("secret.md");
  }

  @Test
  void namesBothFilesThatMakeTheSameTopic() throws IOException {
    write(pack, "a/care.md", "---", "title: First", "---", "## Tips", "- x");
    write(pack, "b/Care.md", "---", "title: Second", "---", "## Tips", "- y");

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("First");
    assertThat(problems(reading))
        .singleElement()
        .asString()
        .startsWith("Error in b/Care.md, line 1")
        .contains("a/care.md");
  }

  @Test
  void readsSeveralPacksTogether(@TempDir Path parent) throws IOException {
    write(parent.resolve("one"), "care.md", "---", "title: Care", "---", "## Tips", "- x");
    write(parent.resolve("two"), "care.md", "---", "title: Other", "---", "## Tips", "- x");
    write(parent.resolve("two"), "play.md", "---", "title: Play", "---", "## Tips", "- y");

    PackReading reading = read(parent.resolve("one"), parent.resolve("two"));

    assertThat(reading.topics()).extracting(Topic::title).containsExactly("Care", "Play");
    assertThat(reading.topics().getLast().entries().getFirst().source().file())
        .isEqualTo("two/play.md");
    assertThat(problems(reading)).singleElement().asString().contains("two/care.md", "one/care.md");
  }

  @Test
  void aMissingPackIsAProblem() throws IOException {
    write(pack, "file.md", "x");

    assertThat(problems(read(pack.resolve("nowhere"))))
        .singleElement()
        .asString()
        .startsWith("Error in nowhere, line 1");
    assertThat(problems(read(pack.resolve("file.md"))))
        .singleElement()
        .asString()
        .startsWith("Error in file.md, line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "01/11/2026", "1 November 2026", "1 Nov 2026", "2026-11-1"})
  void readsDatesAsPeopleWriteThem(String date) throws IOException {
    write(pack, "a.md", "---", "title: A", "reviewed: " + date, "---", "## Tips", "- x");

    assertThat(read(pack).topics().getFirst().lastReviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(problems(read(pack))).isEmpty();
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

  @Test
  void survivesDeepNesting() throws IOException {
    write(pack, "a.md", "---", "title: " + "[".repeat(19_000), "---");
    write(pack, "b.md", "---", "- ".repeat(9_000), "---");
    write(pack, "c.md", "---", "title: C", "---", "## Tips", "- ".repeat(100_000) + "x");
    write(pack, "d.md", "---", "title: D", "---", "## Tips", "> ".repeat(100_000) + "x");
    write(pack, "e.md", "---", "title: E", "---", "## Tips", "- " + "*a_".repeat(100_000));
    write(pack, "f.md", "---", "title: F", "---", "## Tips", "- " + "[".repeat(100_000) + "](");
    write(pack, "g.md", "---", "title: " + "x".repeat(30_000), "---", "## Tips", "- x");

    PackReading reading = read(pack);

    assertThat(reading.topics()).extracting(Topic::title).contains("C", "D", "E", "F");
    assertThat(reading.problems())
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .extracting(Problem::file)
        .containsExactly("a.md", "b.md", "g.md");
  }

  @Test
  void readsOtherEncodingsAndLineEndings() throws IOException {
    String page = "---\r\ntitle: Café – “care”\r\n---\r\n## Tips\r\n- It’s wise.\r\n";
    Files.write(pack.resolve("a.md"), page.getBytes(Charset.forName("windows-1252")));
    Files.write(pack.resolve("b.md"), ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE));
    Files.writeString(pack.resolve("c.md"), "\uFEFF" + page.replace("\r\n", "\r"));

    PackReading reading = read(pack);

    assertThat(reading.topics())
        .hasSize(3)
        .allSatisfy(topic -> assertThat(topic.title()).isEqualTo("Café – “care”"))
        .allSatisfy(topic -> assertThat(topic.entries().getFirst().text()).isEqualTo("It’s wise."))
        .allSatisfy(topic -> assertThat(topic.entries().getFirst().source().line()).isEqualTo(5));
    assertThat(reading.problems()).extracting(Problem::file).containsExactly("a.md", "b.md");
  }

  @Test
  void keepsControlCharactersOut() throws IOException {
    Topic topic = topic(pack, "## Tips", "- a\u0007b\u001b[31mc");

    assertThat(topic.entries().getFirst().text()).isEqualTo("a b [31mc");
  }

  @Test
  void anIdIsTakenOnceAndMustLookLikeOne() throws IOException {
    PackReading reading =
        reading(pack, "## Tips", "- One. {#same}", "- Two. {#same}", "- Three. {#No Good}");

    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::text)
        .containsExactly("One.", "Two.", "Three.");
    assertThat(reading.topics().getFirst().entries())
        .extracting(Entry::id)
        .doesNotHaveDuplicates()
        .startsWith("same");
    assertThat(problems(reading))
        .satisfiesExactly(
            problem -> assertThat(problem).contains("line 7").contains("{#No Good}"),
            problem -> assertThat(problem).contains("line 6").contains("team-work.md, line 5"));
  }
}
