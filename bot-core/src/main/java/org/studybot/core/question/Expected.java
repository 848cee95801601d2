package org.studybot.core.question;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;

/** The right answer to a question, in words. */
public final class Expected {

  private static final String SEPARATOR = "; ";

  private Expected() {}

  public static String of(Question question) {
    return switch (question) {
      case Question.Choice choice ->
          choice.options().stream()
              .filter(option -> Credit.isFull(option.credit()))
              .map(Option::text)
              .collect(joining(" / "));
      case Question.Several several ->
          several.options().stream()
              .filter(option -> option.credit() > 0)
              .map(Option::text)
              .collect(joining(SEPARATOR));
      case Question.TrueFalse statement -> statement.answer() ? "True" : "False";
      case Question.Typed typed -> typed(typed.accepted());
      case Question.Matching matching -> matching(matching);
      case Question.Numeric numeric ->
          numeric.spans().stream()
              .filter(span -> Credit.isFull(span.credit()))
              .map(Span::words)
              .collect(joining(" / "));
    };
  }

  /** The first full answer, rather one without wildcards. */
  private static String typed(List<Accepted> accepted) {
    return accepted.stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .map(Accepted::pattern)
        .min(Comparator.comparing(Expected::hasWildcard))
        .map(Expected::readable)
        .orElseThrow();
  }

  private static boolean hasWildcard(String pattern) {
    return pattern.replace("\\*", "").contains("*");
  }

  private static String readable(String pattern) {
    String literal = pattern.replace("\\*", "\0").replaceAll("\\*+", " \u2026 ").replace('\0', '*');
    return hasWildcard(pattern) ? literal.strip().replaceAll(" {2,}", " ") : literal;
  }

  private static String matching(Question.Matching matching) {
    return matching.prompts().stream()
        .map(prompt -> prompt.text() + ": " + answer(matching.options(), prompt.answerKey()))
        .collect(joining(SEPARATOR));
  }

  private static String answer(List<Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(Option::text)
        .findFirst()
        .orElseThrow();
  }
}
