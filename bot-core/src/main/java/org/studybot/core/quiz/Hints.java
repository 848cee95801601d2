package org.studybot.core.quiz;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.studybot.core.question.Expected;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;

/** A help that is always the same for a question, and never the answer itself. */
final class Hints {

  private Hints() {}

  /** Empty where any hint would give the answer away. */
  static Optional<String> of(Question question) {
    return switch (question) {
      case Question.Choice choice -> notThis(choice.options());
      case Question.Several several -> howMany(several.options());
      case Question.TrueFalse _ -> Optional.empty();
      case Question.Typed _ -> beginning(Expected.of(question));
      case Question.Matching matching -> onePair(matching);
      case Question.Numeric _ -> digits(Expected.of(question));
    };
  }

  /** With two options, striking one out would leave the answer. */
  private static Optional<String> notThis(List<Option> options) {
    return options.size() < 3
        ? Optional.empty()
        : options.stream()
            .filter(option -> option.credit() <= 0)
            .min(Comparator.comparing(Option::key))
            .map(option -> "It is not " + Options.line(options, option.key()));
  }

  private static Optional<String> howMany(List<Option> options) {
    long right = options.stream().filter(option -> option.credit() > 0).count();
    return Optional.of(right == 1 ? "One option is right." : right + " of the options are right.");
  }

  private static Optional<String> beginning(String answer) {
    List<String> words =
        Arrays.stream(answer.split("[\\s-]+")).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty() || !Character.isLetterOrDigit(words.getFirst().codePointAt(0))) {
      return Optional.empty();
    }
    return answer.contains("\u2026") || answer.codePointCount(0, answer.length()) < 3
        ? Optional.empty()
        : Optional.of(words.size() == 1 ? oneWord(answer) : severalWords(words));
  }

  private static String oneWord(String word) {
    return "It begins with \u201c%s\u201d and has %d letters."
        .formatted(first(word), word.codePointCount(0, word.length()));
  }

  private static String severalWords(List<String> words) {
    return "It is %d words and begins with \u201c%s\u201d."
        .formatted(words.size(), first(words.getFirst()));
  }

  private static String first(String word) {
    return word.substring(0, word.offsetByCodePoints(0, 1));
  }

  private static Optional<String> onePair(Question.Matching matching) {
    return matching.prompts().size() < 3
        ? Optional.empty()
        : matching.prompts().stream()
            .min(Comparator.comparing(Prompt::key))
            .map(
                prompt ->
                    "This belongs together: %s \u2013 %s"
                        .formatted(
                            prompt.text(), Options.line(matching.options(), prompt.answerKey())));
  }

  private static Optional<String> digits(String number) {
    long digits = number.chars().filter(Character::isDigit).count();
    return !number.chars().allMatch(Character::isDigit) || digits < 2
        ? Optional.empty()
        : Optional.of("It has " + digits + " digits.");
  }
}
