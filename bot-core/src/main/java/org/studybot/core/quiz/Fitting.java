package org.studybot.core.quiz;

import java.util.Set;
import java.util.stream.Collectors;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;
import org.studybot.core.question.match.NumberReader;

/** Whether an answer is one that the question can take, right or wrong. */
final class Fitting {

  /** Nobody means a longer text as the answer to a question of a quiz. */
  static final int LONGEST_TYPED = 300;

  private Fitting() {}

  static boolean fits(Question question, Response response) {
    return switch (response) {
      case Response.Chosen(var keys) -> chosen(question, keys);
      case Response.Typed(var text) -> typed(question, text);
      case Response.Paired(var pairs) ->
          question instanceof Question.Matching matching
              && !pairs.isEmpty()
              && keys(matching).containsAll(pairs.keySet())
              && Options.keys(matching.options()).containsAll(pairs.values());
    };
  }

  private static boolean chosen(Question question, Set<String> keys) {
    Set<String> known = Set.copyOf(Options.keys(Options.of(question)));
    return switch (question) {
      case Question.Choice _, Question.TrueFalse _ -> keys.size() == 1 && known.containsAll(keys);
      case Question.Several _ -> !keys.isEmpty() && known.containsAll(keys);
      case Question.Typed _, Question.Matching _, Question.Numeric _ -> false;
    };
  }

  private static boolean typed(Question question, String text) {
    return switch (question) {
      case Question.Typed _ -> !text.isBlank() && text.length() <= LONGEST_TYPED;
      case Question.Numeric _ ->
          text.length() <= LONGEST_TYPED && NumberReader.read(text).isPresent();
      case Question.Choice _, Question.Several _, Question.TrueFalse _, Question.Matching _ ->
          false;
    };
  }

  private static Set<String> keys(Question.Matching matching) {
    return matching.prompts().stream().map(Prompt::key).collect(Collectors.toSet());
  }
}
