package org.studybot.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Source;
import org.studybot.knowledge.Topic;

class CollectionFilesTest {

  private static final Path TINY = Path.of("src/test/resources/tiny");

  @TempDir private Path folder;

  @Test
  void documentsWithTheSameTitleShareATopic() {
    Topic bread = tiny().notes().topics().getFirst();

    assertThat(bread.title()).isEqualTo("Bread");
    assertThat(bread.entries()).extracting(Entry::id).containsExactly("d1", "d2");
    assertThat(bread.entries()).extracting(Entry::topicId).containsOnly(bread.id());
  }

  @Test
  void aDocumentWithoutATitleStandsForItself() throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.tsv"), "d1\t\tone\nd2\t\ttwo\n");

    assertThat(DocumentNotes.read(corpus).topics()).hasSize(2);
  }

  @Test
  void everyDocumentWithWordsBecomesOneEntry() {
    TestCollection tiny = tiny();

    assertThat(tiny.notes().size()).isEqualTo(5);
    assertThat(tiny.notes().entry("d2").orElseThrow().text())
        .isEqualTo("\"Proving\" is the rest that dough takes before it is baked.");
    assertThat(tiny.notes().entry("d5").orElseThrow().text()).isEqualTo("Porridge");
    assertThat(tiny.notes().entry("d4").orElseThrow().source())
        .isEqualTo(new Source("corpus.tsv", 4));
    assertThat(tiny.remarks()).contains("1 empty documents in " + TINY.resolve("corpus.tsv"));
  }

  @Test
  void onlyQuestionsThatWereJudgedAreAsked() {
    assertThat(tiny().questions())
        .extracting(Asked::id)
        .containsExactly("q1", "q2", "q3", "q4", "q5", "q6", "q7");
    assertThat(tiny().remarks())
        .contains(
            "1 questions not asked, for want of judgements, in " + TINY.resolve("queries.tsv"),
            "1 judged questions missing from " + TINY.resolve("queries.tsv"));
  }

  @Test
  void whatIsNotInTheNotesCannotBeRight() {
    TestCollection tiny = tiny();

    assertThat(tiny.right(question(tiny, "q5"))).isEqualTo(Map.of("d1", 1, "d2", 2));
    assertThat(tiny.right(question(tiny, "q7"))).isEmpty();
  }

  @Test
  void absentDocumentsAreLeftOut() {
    Path absent = TINY.resolve("absent.txt");
    TestCollection tiny = files().withCorpus(TINY.resolve("corpus.tsv"), absent);

    assertThat(tiny.notes().entry("d3")).isEmpty();
    assertThat(tiny.right(question(tiny, "q3"))).isEmpty();
    assertThat(tiny.right(question(tiny, "q1"))).containsOnlyKeys("d1");
    assertThat(tiny.remarks()).contains("1 absent documents not in " + TINY.resolve("corpus.tsv"));
  }

  @Test
  void namesEachJudgementThatIsWrong() throws IOException {
    Path qrels =
        Files.writeString(folder.resolve("qrels.tsv"), "q1\td1\thigh\nq2\td2\t1\nq2\td2\t2\n");
    var files = new CollectionFiles(TINY.resolve("queries.tsv"), qrels);

    assertThatThrownBy(() -> files.withCorpus(TINY.resolve("corpus.tsv")))
        .isInstanceOf(CollectionException.class)
        .hasMessage(
            """
            %1$s, line 1: the grade 'high' is not a whole number
            %1$s, line 3: d2 is judged twice for q2"""
                .formatted(qrels));
  }

  @Test
  void refusesIdsThatStandTwice() throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.tsv"), "d1\ta\tb\nd1\tc\td\n");
    Path queries = Files.writeString(folder.resolve("queries.tsv"), "q1\ta\nq2\tb\nq1\tc\n");

    assertThatThrownBy(() -> files().withCorpus(corpus))
        .hasMessage(corpus + ", line 2: the id d1 is taken by an earlier line");
    assertThatThrownBy(() -> QuestionFile.read(queries))
        .hasMessage(queries + ", line 3: the id q1 is taken by an earlier line");
  }

  @Test
  void refusesQuestionsOfWhichNoneIsJudged() throws IOException {
    Path qrels = Files.writeString(folder.resolve("qrels.tsv"), "other\td1\t1\n");
    var files = new CollectionFiles(TINY.resolve("queries.tsv"), qrels);

    assertThatThrownBy(() -> files.withCorpus(TINY.resolve("corpus.tsv")))
        .hasMessageContaining("no question of");
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> files().withCorpus(folder.resolve("nothing.tsv")))
        .isInstanceOf(CollectionException.class)
        .hasMessageContaining("nothing.tsv cannot be read");
  }

  @Test
  void readsAPackWithItsQuestionsInSets() {
    Path pack = Path.of("src/test/resources/tiny-pack");
    TestCollection bread =
        new CollectionFiles(pack.resolve("questions.tsv"), pack.resolve("qrels.tsv"))
            .withPack(pack.resolve("pack"));

    assertThat(bread.remarks()).isEmpty();
    assertThat(bread.questions())
        .extracting(Asked::set)
        .isEqualTo(List.of("dev", "dev", "dev", "test", "test"));
    assertThat(bread.right(question(bread, "q2")).values()).containsExactlyInAnyOrder(2, 1);
    assertThat(bread.right(question(bread, "q3"))).isEmpty();
  }

  private static TestCollection tiny() {
    return files().withCorpus(TINY.resolve("corpus.tsv"));
  }

  private static CollectionFiles files() {
    return new CollectionFiles(TINY.resolve("queries.tsv"), TINY.resolve("qrels.tsv"));
  }

  private static Asked question(TestCollection collection, String id) {
    return collection.questions().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
