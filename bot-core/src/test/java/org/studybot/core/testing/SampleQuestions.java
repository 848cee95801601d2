package org.studybot.core.testing;

import java.math.BigDecimal;
import java.util.List;
import org.studybot.core.question.Accepted;
import org.studybot.core.question.Head;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;
import org.studybot.core.question.QuestionKind;
import org.studybot.core.question.Span;

/** One question of each type, on the topics of {@link Notes}. */
public final class SampleQuestions {

  private SampleQuestions() {}

  /** In the order choice, several, true/false, typed, matching, numeric. */
  public static List<Question> all() {
    return List.of(choice(), several(), trueFalse(), typed(), matching(), numeric());
  }

  /** Right: A. */
  public static Question choice() {
    return new Question.Choice(
        head("q-choice", "Who knows one child and family best?", "The key person does."),
        List.of(
            Option.of("The key person", 1, ""),
            Option.of("The inspector", 0, "Inspectors visit now and then."),
            Option.of("The chair of the meeting", 0, ""),
            Option.of("The nearest neighbour", 0, "")));
  }

  /** Right: A and C, half a point each; B takes half a point away. */
  public static Question several() {
    return new Question.Several(
        head("q-several", "Which of these are partners of a nursery?", ""),
        List.of(
            Option.of("Parents", 0.5, ""),
            Option.of("Strangers", -0.5, ""),
            Option.of("Health visitors", 0.5, "")));
  }

  /** Right: B, false. */
  public static Question trueFalse() {
    return new Question.TrueFalse(
        head("q-true", "Confidentiality may never be broken.", "Safety comes first."),
        false,
        "Well spotted.",
        "It may, when a child is at risk.");
  }

  /** Right: time sample. */
  public static Question typed() {
    return new Question.Typed(
        head("q-typed", "What are notes taken at fixed intervals called?", ""),
        List.of(Accepted.exactly("time sample")),
        List.of("event sample"));
  }

  /** Right: 1A, 2B, 3C. */
  public static Question matching() {
    List<Option> options =
        List.of(
            Option.of("knows one child best", 1, ""),
            Option.of("decides together", 1, ""),
            Option.of("follows an observation", 1, ""));
    return new Question.Matching(
        head("q-matching", "Match each term to what it does.", ""),
        List.of(
            new Prompt("p1", "Key person", options.get(0).key()),
            new Prompt("p2", "Multi-agency meeting", options.get(1).key()),
            new Prompt("p3", "Next step", options.get(2).key())),
        options);
  }

  /** Right: 2004. */
  public static Question numeric() {
    return new Question.Numeric(
        head("q-numeric", "From which year is the Children Act on the page?", ""),
        List.of(new Span(new BigDecimal(2004), new BigDecimal(2004), 1, "")));
  }

  private static Head head(String id, String stem, String explanation) {
    return new Head(id, QuestionKind.AUTHORED, "partnership-working", List.of(), stem, explanation);
  }
}
