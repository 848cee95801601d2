package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;

/** Options to choose from: one of them if any is marked right, else several by their weights. */
final class Choices {

  /** Weights such as 33 % three times are meant to be the whole. */
  private static final double ROUNDING = 0.03;

  private Choices() {}

  static Question question(Draft draft) throws Blemish {
    List<Answer> answers = draft.answers("=~");
    boolean one = answers.stream().anyMatch(Answer::right);
    double whole = one ? 1 : whole(draft, answers);
    List<Option> options = new ArrayList<>();
    for (Answer answer : answers) {
      options.add(option(draft, answer, whole));
    }
    check(draft, options);
    return one
        ? new Question.Choice(draft.head(), options)
        : new Question.Several(draft.head(), options);
  }

  private static Option option(Draft draft, Answer answer, double whole) {
    double credit = answer.credit() > 0 ? answer.credit() / whole : answer.credit();
    return Option.of(draft.text(answer.text()), Math.min(1, credit), draft.text(answer.feedback()));
  }

  private static double whole(Draft draft, List<Answer> answers) throws Blemish {
    double sum = answers.stream().mapToDouble(answer -> Math.max(0, answer.credit())).sum();
    draft.require(sum > 0, "no answer is right. Put = instead of ~ before the right one.");
    draft.require(
        Math.abs(sum - 1) <= ROUNDING,
        "the weights of the right answers add up to " + Math.round(sum * 100) + "%, not to 100%.");
    return sum;
  }

  private static void check(Draft draft, List<Option> options) throws Blemish {
    draft.require(options.size() > 1, "a choice needs at least two answers.");
    draft.require(
        options.stream().anyMatch(option -> option.credit() > 0),
        "no answer earns anything. Put = without a weight before the right one.");
    Set<String> texts = new HashSet<>();
    for (Option option : options) {
      draft.require(
          texts.add(option.text().toLowerCase(Locale.ROOT)),
          "the answer \u201c" + option.text() + "\u201d stands twice.");
    }
  }
}
