package org.studybot.core.question.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.studybot.core.question.Question;

/** Puts the options of a question into an order that depends on the seed and the question only. */
final class Shuffle {

  private Shuffle() {}

  static Question of(Question question, long seed) {
    return switch (question) {
      case Question.Choice(var head, var options) ->
          new Question.Choice(head, shuffled(options, question, seed));
      case Question.Several(var head, var options) ->
          new Question.Several(head, shuffled(options, question, seed));
      case Question.Matching(var head, var prompts, var options) ->
          new Question.Matching(head, prompts, shuffled(options, question, seed));
      case Question.TrueFalse statement -> statement;
      case Question.Typed typed -> typed;
      case Question.Numeric numeric -> numeric;
    };
  }

  private static <T> List<T> shuffled(List<T> options, Question question, long seed) {
    List<T> order = new ArrayList<>(options);
    Collections.shuffle(order, new SplittableRandom(seed * 31 + question.id().hashCode()));
    return order;
  }
}
