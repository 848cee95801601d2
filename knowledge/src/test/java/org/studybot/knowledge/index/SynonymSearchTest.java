package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.SynonymSet;
import org.studybot.knowledge.Topic;

/** What has two names is found by both, searched by words alone. */
class SynonymSearchTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EYFS                                       | framework
          early years foundation stage               | profile
          send                                       | support
          lead for safeguarding designated           | rota
          DSL                                        | lead
          special person                             | key
          key                                        | key
          """)
  void isFoundByEitherForm(String question, String entry) {
    try (LuceneKnowledgeBase notes = LuceneKnowledgeBase.open(folder, notes())) {
      assertThat(notes.nearest(Query.of(question, 5)))
          .extracting(Hit::entry)
          .extracting(Entry::id)
          .contains(entry);
    }
  }

  @Test
  void anEverydayWordIsNotTakenForAnAcronym() {
    try (LuceneKnowledgeBase notes = LuceneKnowledgeBase.open(folder, notes())) {
      assertThat(notes.nearest(Query.of("special educational needs and disabilities", 5)))
          .extracting(Hit::entry)
          .extracting(Entry::id)
          .contains("support")
          .doesNotContain("letter");
    }
  }

  @Test
  void otherSynonymsMakeAnotherIndex() {
    Topic topic = topic(List.of());
    try (LuceneKnowledgeBase notes =
        LuceneKnowledgeBase.open(folder, new Catalogue(List.of(topic)))) {
      assertThat(notes.nearest(Query.of("special", 9)))
          .extracting(hit -> hit.entry().id())
          .doesNotContain("key");
      notes.replace(notes());
      assertThat(notes.nearest(Query.of("special", 9)))
          .extracting(hit -> hit.entry().id())
          .contains("key");
    }
  }

  private static Catalogue notes() {
    return new Catalogue(
        List.of(topic(SynonymSet.read("key person = special person").stream().toList())));
  }

  private static Topic topic(List<SynonymSet> synonyms) {
    return new Topic(
        "setting",
        "The setting",
        "",
        List.of(),
        synonyms,
        List.of(),
        null,
        List.of(
            entry("framework", "", "The early years foundation stage sets the standards."),
            entry("profile", "", "Teachers fill in the EYFS profile."),
            entry("support", "", "Children with special educational needs and disabilities."),
            entry("letter", "", "You send a letter home."),
            entry("lead", "Designated safeguarding lead (DSL)", "Takes every worry further."),
            entry("rota", "", "The DSL is on the rota."),
            entry("key", "", "Every child has a key person.")));
  }

  private static Entry entry(String id, String term, String text) {
    Kind kind = term.isEmpty() ? Kind.EXAM_TIP : Kind.CONCEPT;
    return new Entry(id, kind, "setting", term, text, List.of(), new Source("setting.md", 1));
  }
}
