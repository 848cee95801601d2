package org.studybot.core.question;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.studybot.core.question.match.NumberReader;
import org.studybot.core.question.match.TypedAnswers;

/**
 * Marks answers. Total: an answer of another kind than the question, or with keys the question does
 * not have, is simply wrong; nothing a player sends makes it fail.
 */
public final class Marker {

  private Marker() {}

  public static Marking mark(Question question, Response response) {
    Earned earned =
        switch (question) {
          case Question.Choice choice -> oneOf(choice.options(), response);
          case Question.Several several -> allOf(several.options(), response);
          case Question.TrueFalse statement -> truth(statement, response);
          case Question.Typed typed -> words(typed, response);
          case Question.Matching matching -> pairs(matching, response);
          case Question.Numeric numeric -> number(numeric.spans(), response);
        };
    return new Marking(Credit.settle(earned.credit), earned.feedback, Expected.of(question));
  }

  private static Earned oneOf(List<Option> options, Response response) {
    return response instanceof Response.Chosen(var keys) && keys.size() == 1
        ? allOf(options, response)
        : Earned.NOTHING;
  }

  private static Earned allOf(List<Option> options, Response response) {
    if (!(response instanceof Response.Chosen(var keys))) {
      return Earned.NOTHING;
    }
    List<Option> chosen = options.stream().filter(option -> keys.contains(option.key())).toList();
    return new Earned(
        chosen.stream().mapToDouble(Option::credit).sum(),
        chosen.stream()
            .map(Option::feedback)
            .filter(feedback -> !feedback.isEmpty())
            .collect(joining("\n")));
  }

  private static Earned truth(Question.TrueFalse statement, Response response) {
    String right = statement.answer() ? Question.TrueFalse.TRUE : Question.TrueFalse.FALSE;
    return response instanceof Response.Chosen(var keys) && keys.equals(Set.of(right))
        ? new Earned(1, statement.ifRight())
        : new Earned(0, statement.ifWrong());
  }

  private static Earned words(Question.Typed typed, Response response) {
    if (!(response instanceof Response.Typed(var text))) {
      return Earned.NOTHING;
    }
    List<Accepted> accepted = typed.accepted();
    var answers =
        new TypedAnswers(accepted.stream().map(Accepted::pattern).toList(), typed.lookalikes());
    var match = answers.match(text);
    return match.isPresent()
        ? new Earned(
            accepted.get(match.getAsInt()).credit(), accepted.get(match.getAsInt()).feedback())
        : Earned.NOTHING;
  }

  private static Earned pairs(Question.Matching matching, Response response) {
    if (!(response instanceof Response.Paired(var pairs))) {
      return Earned.NOTHING;
    }
    long right =
        matching.prompts().stream()
            .filter(prompt -> Objects.equals(pairs.get(prompt.key()), prompt.answerKey()))
            .count();
    return new Earned((double) right / matching.prompts().size(), "");
  }

  private static Earned number(List<Span> spans, Response response) {
    Optional<BigDecimal> given =
        response instanceof Response.Typed(var text) ? NumberReader.read(text) : Optional.empty();
    return given.stream()
        .flatMap(number -> spans.stream().filter(span -> span.contains(number)))
        .max(Comparator.comparingDouble(Span::credit))
        .map(span -> new Earned(span.credit(), span.feedback()))
        .orElse(Earned.NOTHING);
  }

  private record Earned(double credit, String feedback) {
    static final Earned NOTHING = new Earned(0, "");
  }
}
