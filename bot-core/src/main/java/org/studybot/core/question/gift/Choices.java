package org.studybot.core.question.gift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;

/** Options to choose from: one of them if any is marked right, else several by their weights. */
final class Choices {

  /** Weights such as 33 % three times are meant to be the whole. */
  private static final double ROUNDING = 0.03;

  private Choices() {}

  static Question question(Draft draft) throws Blemish {
    List<Answer> answers = answers(draft);
    long right = answers.stream().filter(Answer::isRight).count();
    if (right > 1) {
      draft
          .remarks()
          .add(
              draft.source().line(),
              right
                  + " answers are marked as right, and each alone earns the point. If an = is part of"
                  + " a text, write \\=; if all of them are to be chosen, give them weights.");
    }
    double whole = right > 0 ? 1 : whole(draft, answers);
    List<Option> options = options(draft, answers, whole);
    draft.require(options.size() > 1, "a choice needs at least two answers.");
    draft.require(
        options.stream().anyMatch(option -> option.credit() > 0),
        "no answer earns anything. Put = without a weight before the right one.");
    return right > 0
        ? new Question.Choice(draft.head(), options)
        : new Question.Several(draft.head(), options);
  }

  /** What stands before the first sign is an option too, and a wrong one, as in Moodle. */
  private static List<Answer> answers(Draft draft) throws Blemish {
    List<Answer> answers = new ArrayList<>();
    for (Answer answer : draft.answers("=~")) {
      boolean unmarked = answer.mark() == Answer.Mark.NONE;
      if (unmarked) {
        draft
            .remarks()
            .add(answer.text().line(), "the first answer has no = or ~ before it, so it is wrong.");
      }
      answers.add(unmarked ? wrong(answer) : answer);
    }
    return answers;
  }

  private static Answer wrong(Answer unmarked) {
    double credit = unmarked.credit() == 1 ? 0 : unmarked.credit();
    return new Answer(Answer.Mark.WRONG, credit, unmarked.text(), unmarked.feedback());
  }

  private static double whole(Draft draft, List<Answer> answers) throws Blemish {
    double sum = answers.stream().mapToDouble(answer -> Math.max(0, answer.credit())).sum();
    draft.require(sum > 0, "no answer is right. Put = instead of ~ before the right one.");
    draft.require(
        Math.abs(sum - 1) <= ROUNDING,
        "the weights of the right answers add up to " + Math.round(sum * 100) + "%, not to 100%.");
    return sum;
  }

  private static List<Option> options(Draft draft, List<Answer> answers, double whole)
      throws Blemish {
    Map<String, Option> options = new LinkedHashMap<>();
    for (Answer answer : answers) {
      Option option = option(draft, answer, whole);
      Option earlier = options.putIfAbsent(option.text(), option);
      if (earlier != null) {
        again(draft, answer, option, earlier);
      }
    }
    return List.copyOf(options.values());
  }

  /** Two options that look alike are one if it does not matter which of them is chosen. */
  private static void again(Draft draft, Answer answer, Option option, Option earlier)
      throws Blemish {
    String twice = "the answer \u201c" + option.text() + "\u201d stands twice";
    if (option.credit() != earlier.credit()) {
      throw new Blemish(answer.text().line(), twice + ", and only one of the two is right.");
    }
    draft.remarks().add(answer.text().line(), twice + "; it is shown once.");
  }

  private static Option option(Draft draft, Answer answer, double whole) throws Blemish {
    double credit = answer.credit() > 0 ? answer.credit() / whole : answer.credit();
    String text = draft.said(answer.text());
    if (text.isEmpty()) {
      throw new Blemish(
          answer.text().line(), "nothing can be seen of this answer. Write it in words.");
    }
    return Option.of(text, Math.min(1, credit), draft.text(answer.feedback()));
  }
}
