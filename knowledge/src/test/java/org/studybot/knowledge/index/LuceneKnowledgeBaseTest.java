package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;

class LuceneKnowledgeBaseTest {

  @TempDir private static Path folder;
  private static LuceneKnowledgeBase notes;

  @BeforeAll
  static void open() {
    notes = LuceneKnowledgeBase.open(folder, ChildcareNotes.catalogue());
  }

  @AfterAll
  static void close() {
    notes.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          can I ever break confidentiality?          | Confidentiality
          safegaurding lead                          | Designated safeguarding lead
          play based learning                        | Play-based learning
          sharing info w/ other agencies?            | Information sharing
          partnershp with parnets                    | Partnership with parents
          PARTNERSHIP WITH PARENTS                   | Partnership with parents
          what's a schema                            | Schema
          whistle-blowing                            | Whistleblowing
          reporting a colleague's behavior           | Whistleblowing
          children practicing new skills             | Play-based learning
          what if a kid tells me something, hurt     | Disclosure
          what does narative observation mean        | Narrative observation
          """)
  void findsTheConceptThatWasMeant(String question, String term) {
    assertThat(first(question).entry().term()).isEqualTo(term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          safegaurding      | safeguarding
          EYFS              | play
          e.y.f.s           | play
          categories of abuse | safeguarding
          analyze the role of the adult | play
          organizing evidence | observation
          social care referral duty | safeguarding
          """)
  void findsSomethingOfTheTopicThatWasMeant(String question, String topic) {
    assertThat(first(question).topic().id()).isEqualTo(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photosynthesis",
        "asdfghjkl",
        "what is the capital of France",
        "pizza recipe",
        "how do volcanoes erupt",
        "who won the football world cup",
        "derivative of sin x",
        "best phone to buy",
        "time machine",
        "how to become a team leader in sales",
        "",
        "   ",
        "?!",
        "what is the",
        "🙂🙂🙂",
        "\u202e\u0000\u0007"
      })
  void saysSoWhenNothingFits(String question) {
    assertThat(notes.search(Query.of(question, 5))).isInstanceOf(Findings.NotFound.class);
  }

  @Test
  void tellsWhatComesNearestAlsoWhereNothingFits() {
    Query query = Query.of("time machine", 5);

    assertThat(notes.search(query)).isInstanceOf(Findings.NotFound.class);
    assertThat(notes.nearest(query)).isNotEmpty();
  }

  @Test
  void answersAreAmongWhatComesNearestInTheSameOrder() {
    Query query = Query.of("can I ever break confidentiality?", 10);

    assertThat(notes.nearest(query)).containsSubsequence(hits(notes.search(query)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"photosynthesis", "", "volcanoes in partnership with lava"})
  void everySuggestionFindsSomething(String question) {
    List<String> suggestions = suggestions(question);

    assertThat(suggestions).isNotEmpty().hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
    assertThat(suggestions)
        .allSatisfy(
            suggestion ->
                assertThat(notes.search(Query.of(suggestion, 1)))
                    .isInstanceOf(Findings.Found.class));
  }

  @Test
  void suggestsTheTopicThatComesNearestFirst() {
    assertThat(suggestions("observation of distant galaxies by telescope"))
        .first()
        .isEqualTo("Observation, assessment and planning");
  }

  @Test
  void asksBackWhenAShortWordIsMoreThanATypoAway() {
    assertThat(suggestions("schmae zz")).first().isEqualTo("Schema");
  }

  @Test
  void looksOnlyAmongTheKindsAskedFor() {
    Findings tips = notes.search(new Query("partnership working", EnumSet.of(Kind.EXAM_TIP), 10));

    assertThat(hits(tips))
        .hasSize(2)
        .allSatisfy(hit -> assertThat(hit.entry().kind()).isEqualTo(Kind.EXAM_TIP))
        .allSatisfy(hit -> assertThat(hit.topic().id()).isEqualTo("partnership-working"));
  }

  @Test
  void givesTheBestFirstAndNoMoreThanAskedFor() {
    List<Hit> hits = hits(notes.search(Query.of("safeguarding", 3)));

    assertThat(hits).hasSize(3);
    assertThat(hits)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
  }

  @Test
  void bearsAnyText() {
    assertThat(notes.search(Query.of("confidentiality ".repeat(5000), 1)))
        .isInstanceOf(Findings.Found.class);
    assertThat(notes.search(Query.of("x".repeat(40_000), 1))).isInstanceOf(Findings.NotFound.class);
    assertThat(notes.search(Query.of("مرحبا بالعالم أطفال", 1)))
        .isInstanceOf(Findings.NotFound.class);
  }

  @Test
  void readsAccentsAndWideLettersAsPlainOnes() {
    assertThat(first("ｓｃｈｅｍａ").entry().term()).isEqualTo("Schema");
    assertThat(first("sche\u0301ma").entry().term()).isEqualTo("Schema");
  }

  @Test
  void knowsNothingInEmptyNotes(@TempDir Path empty) {
    try (var nothing = LuceneKnowledgeBase.open(empty, new Catalogue(List.of()))) {
      assertThat(nothing.search(Query.of("confidentiality", 1)))
          .isEqualTo(new Findings.NotFound(List.of()));
      assertThat(nothing.topicNamed("play")).isEmpty();
    }
  }

  @Test
  void refusesToAnswerOnceClosed(@TempDir Path other) {
    var closed = LuceneKnowledgeBase.open(other, ChildcareNotes.catalogue());
    closed.close();

    assertThatThrownBy(() -> closed.search(Query.of("play", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }

  private Hit first(String question) {
    return hits(notes.search(Query.of(question, 5))).getFirst();
  }

  private List<String> suggestions(String question) {
    return assertThat(notes.search(Query.of(question, 5)))
        .asInstanceOf(type(Findings.NotFound.class))
        .actual()
        .suggestions();
  }

  private static List<Hit> hits(Findings findings) {
    return assertThat(findings).asInstanceOf(type(Findings.Found.class)).actual().hits();
  }
}
