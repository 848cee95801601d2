package org.studybot.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.question.Marking.Verdict;

class MarkerTest {

  private static final Option RIGHT = Option.of("Grant", 1, "Well remembered.");
  private static final Option HALF = Option.of("His wife", 0.5, "");
  private static final Option WRONG = Option.of("Nobody", 0, "Somebody is.");

  @Test
  void givesThePointForTheRightOption() {
    var marking = Marker.mark(choice(), Response.Chosen.of(RIGHT.key()));

    assertThat(marking).isEqualTo(new Marking(1, "Well remembered.", "Grant"));
    assertThat(marking.verdict()).isEqualTo(Verdict.RIGHT);
  }

  @Test
  void alwaysSaysWhatWasExpected() {
    var marking = Marker.mark(choice(), Response.Chosen.of(WRONG.key()));

    assertThat(marking).isEqualTo(new Marking(0, "Somebody is.", "Grant"));
    assertThat(marking.verdict()).isEqualTo(Verdict.WRONG);
  }

  @Test
  void givesPartOfThePointWhereTheAuthorDoes() {
    var marking = Marker.mark(choice(), Response.Chosen.of(HALF.key()));

    assertThat(marking.credit()).isEqualTo(0.5);
    assertThat(marking.verdict()).isEqualTo(Verdict.PARTLY);
  }

  @Test
  void doesNotLetAPlayerChooseTwoWhereOneIsAsked() {
    assertThat(credit(choice(), Response.Chosen.of(RIGHT.key(), WRONG.key()))).isZero();
  }

  @Test
  void addsUpSeveralAnswersAndNeverGoesBelowNothing() {
    var a = Option.of("a", 1 / 3.0, "");
    var b = Option.of("b", 0.33333, "");
    var c = Option.of("c", 0.33333, "");
    var bad = Option.of("bad", -0.5, "");
    var several = new Question.Several(head(), List.of(a, b, c, bad));

    assertThat(credit(several, Response.Chosen.of(a.key(), b.key(), c.key()))).isEqualTo(1);
    assertThat(credit(several, Response.Chosen.of(a.key()))).isEqualTo(1 / 3.0);
    assertThat(credit(several, Response.Chosen.of(a.key(), b.key(), c.key(), bad.key())))
        .isBetween(0.49, 0.51);
    assertThat(credit(several, Response.Chosen.of(a.key(), bad.key()))).isZero();
    assertThat(credit(several, Response.Chosen.of())).isZero();
    assertThat(Expected.of(several)).isEqualTo("a; b; c");
  }

  @Test
  void marksTrueAndFalse() {
    var statement = new Question.TrueFalse(head(), false, "Yes.", "No.");

    assertThat(Marker.mark(statement, Response.Chosen.of("false")))
        .isEqualTo(new Marking(1, "Yes.", "False"));
    assertThat(Marker.mark(statement, Response.Chosen.of("true")))
        .isEqualTo(new Marking(0, "No.", "False"));
    assertThat(credit(statement, Response.Chosen.of("true", "false"))).isZero();
  }

  @Test
  void marksATypedAnswerByItsWeight() {
    var typed =
        new Question.Typed(
            head(),
            List.of(
                new Accepted("*", 0, "Look again."),
                Accepted.exactly("Nazareth"),
                new Accepted("Galil*", 0.5, "Be exact.")),
            List.of());

    assertThat(credit(typed, new Response.Typed("nazaret"))).isEqualTo(1);
    assertThat(Marker.mark(typed, new Response.Typed("Rome")))
        .isEqualTo(new Marking(0, "Look again.", "Nazareth"));
  }

  @Test
  void saysAPatternInWords() {
    assertThat(Expected.of(typed("*photo*thesis"))).isEqualTo("\u2026 photo \u2026 thesis");
    assertThat(Expected.of(typed("5 \\* 3"))).isEqualTo("5 * 3");
  }

  @Test
  void marksEachPair() {
    var cat = Option.of("cat food", 0, "");
    var dog = Option.of("dog food", 0, "");
    var matching =
        new Question.Matching(
            head(),
            List.of(new Prompt("c", "cat", cat.key()), new Prompt("d", "dog", dog.key())),
            List.of(cat, dog));

    assertThat(credit(matching, new Response.Paired(Map.of("c", cat.key(), "d", dog.key()))))
        .isEqualTo(1);
    assertThat(credit(matching, new Response.Paired(Map.of("c", cat.key(), "d", cat.key()))))
        .isEqualTo(0.5);
    assertThat(credit(matching, new Response.Paired(Map.of()))).isZero();
    assertThat(Expected.of(matching)).isEqualTo("cat: cat food; dog: dog food");
  }

  @Test
  void marksNumbersByTheBestSpanTheyFallInto() {
    var numeric =
        new Question.Numeric(
            head(), List.of(span("1820", "1824", 0.5), span("1822", "1822", 1), span("0", "1", 1)));

    assertThat(credit(numeric, new Response.Typed("1822"))).isEqualTo(1);
    assertThat(credit(numeric, new Response.Typed("1,824"))).isEqualTo(0.5);
    assertThat(credit(numeric, new Response.Typed("1824.001"))).isZero();
    assertThat(credit(numeric, new Response.Typed("a lot"))).isZero();
    assertThat(Expected.of(numeric)).isEqualTo("1822 / from 0 to 1");
  }

  @Test
  void findsAnAnswerOfAnotherKindOrToAnotherQuestionSimplyWrong() {
    var responses =
        List.of(
            Response.Chosen.of("no such key"),
            new Response.Typed("Rome"),
            new Response.Paired(Map.of("x", "y")));

    for (Question question : Samples.questions()) {
      for (Response response : responses) {
        assertThat(credit(question, response)).isZero();
      }
    }
  }

  private static double credit(Question question, Response response) {
    return Marker.mark(question, response).credit();
  }

  private static Question choice() {
    return new Question.Choice(head(), List.of(WRONG, RIGHT, HALF));
  }

  private static Question typed(String pattern) {
    return new Question.Typed(head(), List.of(new Accepted(pattern, 1, "")), List.of());
  }

  private static Span span(String low, String high, double credit) {
    return new Span(new BigDecimal(low), new BigDecimal(high), credit, "");
  }

  private static Head head() {
    return Samples.head();
  }
}
