package org.studybot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.index.LuceneKnowledgeBase;

class HotAnswersTest {

  @TempDir Path folder;

  @Test
  void areGivenAgainWithoutASearch() {
    try (HotAnswers hot = new HotAnswers(open())) {
      Findings first = hot.search(Query.of("what is a schema", 5));

      assertThat(hot.search(Query.of("what is a schema", 5))).isSameAs(first);
      assertThat(hot.use()).isEqualTo(new CacheUse(1, 1, 1));
    }
  }

  @Test
  void areTheAnswersToTheVerySameQuestion() {
    try (HotAnswers hot = new HotAnswers(open())) {
      hot.search(Query.of("schema", 5));
      hot.search(Query.of("schema", 1));
      hot.search(new Query("schema", EnumSet.of(Kind.EXAM_TIP), 5));

      assertThat(hot.use().hits()).isZero();
    }
  }

  @Test
  void areForgottenWhenTheNotesChange() {
    LuceneKnowledgeBase notes = open();
    try (HotAnswers hot = new HotAnswers(notes)) {
      assertThat(hot.search(Query.of("heuristic play", 5))).isInstanceOf(Findings.Found.class);
      notes.replace(new Catalogue(List.of(ChildcareNotes.partnership())));

      assertThat(hot.search(Query.of("heuristic play", 5))).isInstanceOf(Findings.NotFound.class);
    }
  }

  @Test
  void doNotKeepTextsThatNobodyAsksTwice() {
    try (HotAnswers hot = new HotAnswers(open())) {
      hot.search(Query.of("schema ".repeat(100), 5));

      assertThat(hot.use()).isEqualTo(new CacheUse(0, 0, 0));
    }
  }

  private LuceneKnowledgeBase open() {
    return LuceneKnowledgeBase.open(folder, ChildcareNotes.catalogue());
  }
}
