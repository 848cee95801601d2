package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Topic;
import org.studybot.knowledge.encoder.MiniLmEncoder;

/** What staff wrote decides which entry is meant, however entries are ranked. */
class MeantEntriesTest {

  enum Way {
    LEXICAL,
    HYBRID
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void comesFirstThoughAnotherEntryIsNearer(Way way) {
    try (LuceneKnowledgeBase notes = open(way, "What is confidentiality?")) {
      for (String asked : List.of("what is confidentiality", "WHAT IS CONFIDENTIALITY?!")) {
        assertThat(first(notes.search(Query.of(asked, 5)))).startsWith("Say why each partner");
      }
      assertThat(first(notes.search(Query.of("confidentiality", 5)))).startsWith("Keeping what");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isOneOfTheHitsAndNotOneMore(Way way) {
    try (LuceneKnowledgeBase notes = open(way, "What is confidentiality?")) {
      assertThat(notes.nearest(Query.of("what is confidentiality", 3)))
          .hasSize(3)
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isLeftOutWhereAnotherKindIsAskedFor(Way way) {
    try (LuceneKnowledgeBase notes = open(way, "What is confidentiality?")) {
      Query concepts = new Query("what is confidentiality", EnumSet.of(Kind.CONCEPT), 5);
      assertThat(first(notes.search(concepts))).startsWith("Keeping what");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isFoundThoughItsWordsTellNothing(Way way) {
    try (LuceneKnowledgeBase notes = open(way, "who is it that does what?")) {
      assertThat(first(notes.search(Query.of("who is it that does what", 5))))
          .startsWith("Say why each partner");
    }
  }

  @ParameterizedTest
  @EnumSource
  void areMeantByTheirTermInEitherForm(Way way) {
    Catalogue notes =
        inPlaceOf(
            "Keeping what",
            entry -> changed(entry, "Professional privacy (PPX)", entry.phrasings()));
    try (LuceneKnowledgeBase open = open(way, notes)) {
      for (String asked :
          List.of("ppx?", "what is professional privacy", "Professional privacy (PPX)")) {
        assertThat(first(open.search(Query.of(asked, 5)))).as(asked).startsWith("Keeping what");
      }
    }
  }

  /** Search by words alone prefers the kind that is named, too, but not by as much. */
  @ParameterizedTest
  @EnumSource(names = "HYBRID")
  void areNotMeantByTheirTermWhereAnotherKindIsNamed(Way way) {
    try (LuceneKnowledgeBase notes = open(way, "a tip on confidentiality")) {
      assertThat(notes.nearest(Query.of("exam tips for confidentiality", 3)).getFirst())
          .satisfies(hit -> assertThat(hit.entry().kind()).isEqualTo(Kind.EXAM_TIP));
    }
  }

  private LuceneKnowledgeBase open(Way way, String phrasing) {
    return open(
        way, inPlaceOf("Say why", entry -> changed(entry, entry.term(), List.of(phrasing))));
  }

  private LuceneKnowledgeBase open(Way way, Catalogue notes) {
    return way == Way.LEXICAL
        ? LuceneKnowledgeBase.open(folder, notes)
        : LuceneKnowledgeBase.open(folder, notes, MiniLmEncoder.load().orElseThrow());
  }

  private static String first(Findings findings) {
    return findings instanceof Findings.Found(var hits, var _)
        ? hits.getFirst().entry().text()
        : findings.toString();
  }

  private static Catalogue inPlaceOf(String beginning, UnaryOperator<Entry> other) {
    Topic topic = ChildcareNotes.partnership();
    List<Entry> entries =
        topic.entries().stream()
            .map(entry -> entry.text().startsWith(beginning) ? other.apply(entry) : entry)
            .toList();
    return new Catalogue(
        List.of(ChildcareNotes.with(topic, entries), ChildcareNotes.safeguarding()));
  }

  private static Entry changed(Entry entry, String term, List<String> phrasings) {
    return new Entry(
        entry.id(), entry.kind(), entry.topicId(), term, entry.text(), phrasings, entry.source());
  }
}
