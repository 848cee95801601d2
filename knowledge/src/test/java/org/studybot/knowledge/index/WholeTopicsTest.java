package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.ChildcareNotes;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.encoder.MiniLmEncoder;

/** Questions about all of a topic, asked with the real encoder. */
class WholeTopicsTest {

  @TempDir private static Path folder;
  private static LuceneKnowledgeBase notes;

  @BeforeAll
  static void open() {
    notes =
        LuceneKnowledgeBase.open(
            folder, ChildcareNotes.catalogue(), MiniLmEncoder.load().orElseThrow());
  }

  @AfterAll
  static void close() {
    notes.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is observation, assessment and planning?",
        "wats observasion assessment n planning about",
        "observing children"
      })
  void wantTheSynopsis(String question) {
    assertThat(first(question).topicId()).isEqualTo("observation");
    assertThat(first(question).kind()).isEqualTo(Kind.SYNOPSIS);
  }

  @Test
  void areAboutAConceptOfTheSameName() {
    assertThat(first("what is a narrative observation?").term()).isEqualTo("Narrative observation");
  }

  @Test
  void areAboutLessIfTheySayMore() {
    assertThat(first("what are next steps in planning?").term()).isEqualTo("Next steps");
  }

  private static Entry first(String question) {
    return notes.nearest(Query.of(question, 1)).getFirst().entry();
  }
}
