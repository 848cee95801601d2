package org.studybot.core.quiz;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.studybot.core.command.Wording;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/** Understands answers that came by a button or a form. They come from outside: anything goes. */
final class FormAnswer {

  private FormAnswer() {}

  /** An answer; whether the question can take it is for the machine to say. */
  static Response read(Question question, String option, Map<String, List<String>> values) {
    List<String> answer = values.getOrDefault(Asking.ANSWER, List.of());
    return switch (question) {
      case Question.Choice _, Question.TrueFalse _ -> Response.Chosen.of(option);
      case Question.Several _ -> new Response.Chosen(Set.copyOf(answer));
      case Question.Typed _, Question.Numeric _ -> new Response.Typed(text(answer));
      case Question.Matching _ -> new Response.Paired(pairs(values));
    };
  }

  /** What stands in the one text field of a form. */
  static String text(List<String> values) {
    return values.isEmpty() ? "" : Wording.tidy(values.getFirst());
  }

  private static Map<String, String> pairs(Map<String, List<String>> values) {
    return values.entrySet().stream()
        .filter(field -> field.getValue().size() == 1 && !field.getValue().getFirst().isEmpty())
        .collect(toMap(Map.Entry::getKey, field -> field.getValue().getFirst()));
  }
}
