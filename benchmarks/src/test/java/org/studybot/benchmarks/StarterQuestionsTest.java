package org.studybot.benchmarks;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.benchmarks.collection.Asked;
import org.studybot.benchmarks.collection.CollectionFiles;
import org.studybot.benchmarks.collection.TestCollection;

/** That our own questions to the starter pack stay a fair measure while the pack is edited. */
class StarterQuestionsTest {

  private static final TestCollection STARTER = starter("questions.tsv", "qrels.tsv");
  private static final TestCollection BLIND = starter("blind-questions.tsv", "blind-qrels.tsv");
  private static final TestCollection OTHERS = starter("others-questions.tsv", "others-qrels.tsv");

  @Test
  void everyQuestionIsJudgedAndEveryJudgedEntryIsInThePack() {
    assertThat(STARTER.remarks()).isEmpty();
    assertThat(STARTER.questions()).hasSizeGreaterThanOrEqualTo(170);
  }

  @Test
  void manyQuestionsCannotBeAnsweredOutOfThePack() {
    assertThat(STARTER.questions())
        .filteredOn(question -> STARTER.right(question).isEmpty())
        .hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void oneEntryAtLeastIsTheBestAnswer() {
    assertThat(STARTER.questions())
        .map(STARTER::right)
        .filteredOn(right -> !right.isEmpty())
        .allSatisfy(right -> assertThat(right.values()).contains(2).isSubsetOf(1, 2));
  }

  @Test
  void aThirdIsKeptUnseen() {
    List<Asked> all = STARTER.questions();
    long unseen = all.stream().filter(question -> question.set().equals("test")).count();

    assertThat(all).extracting(Asked::set).containsOnly("dev", "test");
    assertThat((double) unseen / all.size()).isBetween(0.3, 0.37);
  }

  /** Written before anything was fitted, and in a set of its own, which is never listed. */
  @Test
  void aBlindSetIsAskedAllAtOnceOrNotAtAll() {
    assertThat(BLIND.remarks()).isEmpty();
    assertThat(BLIND.questions()).extracting(Asked::set).containsOnly("blind");
    assertThat(BLIND.questions())
        .filteredOn(question -> BLIND.right(question).isEmpty())
        .hasSizeBetween(25, BLIND.questions().size() - 60);
  }

  /** By other hands, without sight of phrasings or other questions; half are never listed. */
  @Test
  void otherHandsAskedToo() {
    assertThat(OTHERS.remarks()).isEmpty();
    for (String set : List.of("dev", "test")) {
      assertThat(OTHERS.questions())
          .filteredOn(question -> question.set().equals(set))
          .hasSizeGreaterThan(230)
          .filteredOn(question -> OTHERS.right(question).isEmpty())
          .hasSize(80);
    }
  }

  /** Who copies a question into the pack measures nothing but that. */
  @Test
  void noQuestionStandsInThePackAsAPhrasing() {
    Set<String> phrasings =
        STARTER.notes().topics().stream()
            .flatMap(topic -> topic.entries().stream())
            .flatMap(entry -> entry.phrasings().stream())
            .map(StarterQuestionsTest::letters)
            .collect(toSet());

    assertThat(phrasings).hasSizeGreaterThan(100);
    assertThat(Stream.of(STARTER, BLIND, OTHERS).flatMap(one -> one.questions().stream()))
        .extracting(question -> letters(question.text()))
        .doesNotContainAnyElementsOf(phrasings);
  }

  private static TestCollection starter(String questions, String judgements) {
    Path folder = Path.of("starter");
    return new CollectionFiles(folder.resolve(questions), folder.resolve(judgements))
        .withPack(Path.of("../packs/starter"));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "");
  }
}
