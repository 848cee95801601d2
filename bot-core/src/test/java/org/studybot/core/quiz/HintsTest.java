package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Head;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Response;
import org.studybot.core.question.Span;
import org.studybot.core.testing.SampleQuestions;

class HintsTest {

  private static final Head HEAD =
      new Head("q", QuestionKind.AUTHORED, "play", List.of(), "What?", "");

  @Test
  void strikeOutAnOptionThatIsNotRight() {
    Question question = SampleQuestions.choice();
    String hint = Hints.of(question).orElseThrow();
    Option struck =
        Options.of(question).stream()
            .filter(option -> hint.endsWith(option.text()))
            .findFirst()
            .orElseThrow();
    assertThat(Marker.mark(question, Response.Chosen.of(struck.key())).credit()).isZero();
  }

  @Test
  void areNotGivenWhereOneOptionWouldBeLeft() {
    assertThat(Hints.of(SampleQuestions.trueFalse())).isEmpty();
    List<Option> two = List.of(Option.of("yes", 1, ""), Option.of("no", 0, ""));
    assertThat(Hints.of(new Question.Choice(HEAD, two))).isEmpty();
  }

  @Test
  void sayHowManyOptionsAreRight() {
    assertThat(Hints.of(SampleQuestions.several())).contains("2 of the options are right.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safeguarding   | It begins with \u201cs\u201d and has 12 letters.",
        "time sample    | It is 2 words and begins with \u201ct\u201d.",
        "multi-agency   | It is 2 words and begins with \u201cm\u201d.",
        "\u00e9lan vital | It is 2 words and begins with \u201c\u00e9\u201d.",
      })
  void sayHowAnAnswerBegins(String answer, String hint) {
    assertThat(Hints.of(typed(Accepted.exactly(answer)))).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"IQ", "\u2026", "\ud83d\ude00 face"})
  void areNotGivenWhereLittleIsLeftToFind(String answer) {
    assertThat(Hints.of(typed(Accepted.exactly(answer)))).isEmpty();
  }

  @Test
  void areNotMadeOfPatterns() {
    assertThat(Hints.of(typed(new Accepted("safe*ing", 1, "")))).isEmpty();
  }

  @Test
  void sayHowLongANumberIsButNotMore() {
    assertThat(Hints.of(SampleQuestions.numeric())).contains("It has 4 digits.");
    var seven = new Span(new BigDecimal(7), new BigDecimal(7), 1, "");
    assertThat(Hints.of(new Question.Numeric(HEAD, List.of(seven)))).isEmpty();
  }

  @Test
  void giveOnePairOfSeveral() {
    assertThat(Hints.of(SampleQuestions.matching()))
        .contains("This belongs together: Key person \u2013 A. knows one child best");
  }

  private static Question typed(Accepted accepted) {
    return new Question.Typed(HEAD, List.of(accepted), List.of());
  }
}
