package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;
import org.studybot.core.testing.SampleQuestions;

class TypedAnswerTest {

  private static final Question CHOICE = SampleQuestions.choice();
  private static final Question SEVERAL = SampleQuestions.several();
  private static final Question MATCHING = SampleQuestions.matching();

  @ParameterizedTest
  @CsvSource({
    "A, 0",
    "b, 1",
    "c), 2",
    "D., 3",
    "1, 0",
    "4, 3",
    "option b, 1",
    "answer c, 2",
    "the inspector, 1"
  })
  void choosesAnOptionByLetterNumberOrText(String said, int place) {
    assertThat(TypedAnswer.read(CHOICE, said)).contains(chosen(CHOICE, place));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"e", "0", "5", "99", "ab", "A, B", "what is a key person", "", "\u0391", "-1"})
  void takesNothingElseAsAChoice(String said) {
    assertThat(TypedAnswer.read(CHOICE, said)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "FALSE, 1", "a, 0", "2, 1"})
  void takesTrueAndFalse(String said, int place) {
    Question statement = SampleQuestions.trueFalse();
    assertThat(TypedAnswer.read(statement, said)).contains(chosen(statement, place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A, C", "a c", "AC", "CA", "c and a", "1,3", "1 & 3", "A;C", "c, a, c"})
  void choosesSeveral(String said) {
    assertThat(TypedAnswer.read(SEVERAL, said)).contains(chosen(SEVERAL, 0, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cab", "a d", "AD", "A or C", "", "all", "and", "\u00df"})
  void takesNoOrdinaryWordAsSeveral(String said) {
    assertThat(TypedAnswer.read(SEVERAL, said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1A 2B 3C", "1a, 2b, 3c", "1-A; 2-B; 3-C", "3 = c, 1 = a, 2 = b", "1a 2b 3c"})
  void pairsNumbersWithLetters(String said) {
    assertThat(TypedAnswer.read(MATCHING, said)).contains(pairs(0, 1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1D", "4A", "0A", "1A 2", "A1", "1A and so on", "99A"})
  void takesNoPairThatThereIsNot(String said) {
    assertThat(TypedAnswer.read(MATCHING, said)).isEmpty();
  }

  @Test
  void takesWordsAsTheyAre() {
    assertThat(TypedAnswer.read(SampleQuestions.typed(), "Event sample"))
        .contains(new Response.Typed("Event sample"));
    assertThat(TypedAnswer.read(SampleQuestions.typed(), "x".repeat(301))).isEmpty();
  }

  @Test
  void takesNumbersOnlyWhereANumberIsAskedFor() {
    assertThat(TypedAnswer.read(SampleQuestions.numeric(), "2,004"))
        .contains(new Response.Typed("2,004"));
    assertThat(TypedAnswer.read(SampleQuestions.numeric(), "long ago")).isEmpty();
  }

  private static Response chosen(Question question, int... places) {
    return new Response.Chosen(
        Arrays.stream(places)
            .mapToObj(place -> Options.of(question).get(place).key())
            .collect(Collectors.toSet()));
  }

  private static Response pairs(int... places) {
    var options = Options.of(MATCHING);
    return new Response.Paired(
        Map.of(
            "p1", options.get(places[0]).key(),
            "p2", options.get(places[1]).key(),
            "p3", options.get(places[2]).key()));
  }
}
