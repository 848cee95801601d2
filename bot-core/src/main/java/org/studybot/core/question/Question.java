package org.studybot.core.question;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question that can be marked without a person. Immutable; made only if it can be answered: every
 * question has an answer that earns the whole point.
 */
public sealed interface Question {

  Head head();

  default String id() {
    return head().id();
  }

  default String stem() {
    return head().stem();
  }

  /** One option is to be chosen. */
  record Choice(Head head, List<Option> options) implements Question {
    public Choice {
      options = List.copyOf(options);
      Rules.distinct(options.stream().map(Option::key).toList(), 2);
      Rules.require(
          options.stream().anyMatch(option -> Credit.isFull(option.credit())), "a right option");
    }
  }

  /** All the right options are to be chosen; what each earns is added up. */
  record Several(Head head, List<Option> options) implements Question {
    public Several {
      options = List.copyOf(options);
      Rules.distinct(options.stream().map(Option::key).toList(), 2);
      double best = options.stream().mapToDouble(option -> Math.max(0, option.credit())).sum();
      Rules.require(Credit.isFull(best), "right options that add up to the whole point");
    }
  }

  /**
   * The stem is true or false. Answered like a choice, with the keys {@link #TRUE} and {@link
   * #FALSE}.
   *
   * @param ifRight feedback for those who were right; may be empty
   * @param ifWrong feedback for those who were wrong; may be empty
   */
  record TrueFalse(Head head, boolean answer, String ifRight, String ifWrong) implements Question {
    public static final String TRUE = "true";
    public static final String FALSE = "false";
  }

  /**
   * A few words are to be typed; a gap in the stem, if any, is shown as {@link #GAP}.
   *
   * @param lookalikes words that mean something else: never read as a slip of an accepted answer
   */
  record Typed(Head head, List<Accepted> accepted, List<String> lookalikes) implements Question {
    public static final String GAP = "_____";

    public Typed {
      accepted = List.copyOf(accepted);
      lookalikes = List.copyOf(lookalikes);
      Rules.require(
          accepted.stream().anyMatch(answer -> Credit.isFull(answer.credit())), "a right answer");
    }
  }

  /** Each prompt is to be paired with one of the options; options may be left over. */
  record Matching(Head head, List<Prompt> prompts, List<Option> options) implements Question {
    public Matching {
      prompts = List.copyOf(prompts);
      options = List.copyOf(options);
      Rules.distinct(prompts.stream().map(Prompt::key).toList(), 2);
      Rules.distinct(options.stream().map(Option::key).toList(), 2);
      Set<String> keys = options.stream().map(Option::key).collect(Collectors.toSet());
      Rules.require(
          prompts.stream().allMatch(prompt -> keys.contains(prompt.answerKey())),
          "an option for every prompt");
    }
  }

  /** A number is to be typed. */
  record Numeric(Head head, List<Span> spans) implements Question {
    public Numeric {
      spans = List.copyOf(spans);
      Rules.require(
          spans.stream().anyMatch(span -> Credit.isFull(span.credit())), "a right number");
    }
  }
}
