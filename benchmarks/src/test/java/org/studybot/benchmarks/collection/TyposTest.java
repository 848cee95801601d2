package org.studybot.benchmarks.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TyposTest {

  private static final String QUESTION = "When did the 1973 oil crisis begin?";

  @Test
  void changesOneOfTheLongerWordsAndNothingElse() {
    assertThat(typos(QUESTION))
        .allMatch(
            typo ->
                typo.matches("[a-zA-Z]* did the 1973 oil crisis begin\\?")
                    || typo.matches("When did the 1973 oil [a-z]* begin\\?")
                    || typo.matches("When did the 1973 oil crisis [a-z]*\\?"));
  }

  @Test
  void everyWordAndEveryKindOfSlipHasItsTurn() {
    assertThat(typos("crisis"))
        .anyMatch(typo -> typo.length() == 5)
        .anyMatch(typo -> typo.length() == 7)
        .contains("rcisis", "crsiis")
        .anyMatch(typo -> typo.matches("cri[^s]is"))
        .allMatch(typo -> !typo.equals("crisis"));
    assertThat(typos(QUESTION))
        .anyMatch(typo -> !typo.contains("When"))
        .anyMatch(typo -> !typo.contains("crisis"))
        .anyMatch(typo -> !typo.contains("begin"));
  }

  @Test
  void theSameSeedMakesTheSameTypo() {
    Asked question = new Asked("q1", "", QUESTION);

    assertThat(new Typos(7).in(question)).isEqualTo(new Typos(7).in(question));
    assertThat(IntStream.range(0, 50).mapToObj(seed -> new Typos(seed).in(question)).distinct())
        .hasSizeGreaterThan(25);
  }

  /** Published figures are made with this seed: a change here makes them incomparable. */
  @Test
  void seedOneMakesTheTyposOfThePublishedFigures() {
    assertThat(IntStream.range(0, 5).mapToObj(id -> typo(1, "q" + id, QUESTION)))
        .containsExactly(
            "Whfen did the 1973 oil crisis begin?",
            "When did the 1973 oil criiss begin?",
            "hWen did the 1973 oil crisis begin?",
            "When did the 1973 oil crsiis begin?",
            "hen did the 1973 oil crisis begin?");
  }

  @Test
  void shortWordsAreChangedWhereThereAreNoLonger() {
    assertThat(typo(1, "q1", "the IRA")).isNotEqualTo("the IRA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1973?", "a 1 b", "🙂"})
  void leavesAQuestionWithoutWordsAsItIs(String text) {
    assertThat(typo(1, "q1", text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aa", "oooo"})
  void aTypoIsAlwaysAChange(String text) {
    assertThat(typos(text)).doesNotContain(text);
  }

  private static List<String> typos(String text) {
    return IntStream.range(0, 500).mapToObj(id -> typo(1, "q" + id, text)).toList();
  }

  private static String typo(long seed, String id, String text) {
    return new Typos(seed).in(new Asked(id, "", text)).text();
  }
}
