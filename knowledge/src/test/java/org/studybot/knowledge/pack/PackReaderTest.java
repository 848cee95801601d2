package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.studybot.knowledge.pack.Packs.problems;
import static org.studybot.knowledge.pack.Packs.read;
import static org.studybot.knowledge.pack.Packs.reading;
import static org.studybot.knowledge.pack.Packs.topic;
import static org.studybot.knowledge.pack.Packs.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Reference;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.WebAddress;
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
          - A second guide <https://example.org/guide?a=1#part>
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
        .containsExactly(
            new Reference("A guide, with commas: and colons (2026)", null),
            new Reference("A second guide", new WebAddress("https://example.org/guide?a=1#part")));
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

  @Test
  void namesTheLineOfASourceThatCannotBeOpened() throws IOException {
    write(
        pack,
        "care.md",
        "---",
        "title: Care",
        "sources:",
        "  - A guide (2026)",
        "  - A law <http://example.org/law>",
        "  - A law <https://example.org/law>",
        "---",
        "## Tips",
        "- Say why.");

    PackReading reading = read(pack);

    assertThat(reading.topics().getFirst().sources())
        .extracting(Reference::toString)
        .containsExactly(
            "A guide (2026)", "A law <http://example.org/law>", "A law <https://example.org/law>");
    assertThat(problems(reading))
        .singleElement(STRING)
        .startsWith(
            "Warning in care.md, line 5: 'A law <http://example.org/law>' is shown, but cannot be"
                + " opened.");
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

  @Test
  void anIdThatIsNotFinishedIsText() throws IOException {
    assertThat(
            topic(pack, "## Tips", "- One {#", "- Two {#two", "- Three {#}", "- {#x} four")
                .entries())
        .extracting(Entry::text)
        .containsExactly("One {#", "Two {#two", "Three {#}", "{#x} four");
    assertThat(topic(pack, "## Tips", "- One {#").entries())
        .extracting(Entry::text)
        .containsExactly("One {#");
  }

  @Test
  void stopsAtAThousandEntriesAndAHundredWarnings() throws IOException {
    PackReading reading = reading(pack, "## Tips", "- a\n".repeat(3000));

    assertThat(reading.topics().getFirst().entries())
        .hasSize(1000)
        .extracting(Entry::id)
        .doesNotHaveDuplicates();
    assertThat(problems(reading)).hasSize(101).last().asString().contains("1,900 more warnings");
  }
}
