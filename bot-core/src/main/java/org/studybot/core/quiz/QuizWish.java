package org.studybot.core.quiz;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studybot.core.command.Wording;
import org.studybot.core.question.QuestionKind;

/**
 * What somebody wants to be quizzed on, as they said it: "partnership, observation 10 own pace 30s
 * cloze".
 *
 * @param about the words before the options: topics, or "all"; may be empty
 * @param questions how many; within what a quiz can have
 * @param mode null if they did not say
 * @param timeLimit zero if they did not say
 * @param kinds empty if they did not say
 */
record QuizWish(
    String about, int questions, @Nullable Mode mode, Duration timeLimit, Set<QuestionKind> kinds) {

  private static final Duration SHORTEST_LIMIT = Duration.ofSeconds(5);

  private static final String SEPARATORS = ",; ";

  /** No option has more characters. */
  private static final int LONGEST_OPTION = 80;

  /** One option. */
  private static final Pattern OPTION =
      Pattern.compile(
          "(?:(?:with|and|at|of|in) )?(?:"
              + "(?<number>\\d{1,4})(?: questions?)?"
              + "|(?<time>\\d{1,4}) ?(?<unit>s|secs?|seconds?|m|mins?|minutes?)(?: each)?"
              + "|(?<race>(?:a )?race)"
              + "|(?<together>together)"
              + "|(?<own>(?:my |our |your |their )?own[ -]?pace)"
              + "|(?<kind>"
              + KindWords.PATTERN
              + "))",
          CASE_INSENSITIVE);

  QuizWish {
    kinds = Set.copyOf(kinds);
  }

  /** A wish without options for these words. */
  static QuizWish about(String words) {
    return new QuizWish(words, Settings.DEFAULT_QUESTIONS, null, Duration.ZERO, Set.of());
  }

  /** The same with its topics yet to be named. */
  QuizPlan plan() {
    return new QuizPlan(List.of(), questions, mode, timeLimit, kinds);
  }

  /** Reads the options from the end, until what is left names the topics. */
  static QuizWish read(String text) {
    String rest = text.strip();
    Deque<Matcher> options = new ArrayDeque<>();
    for (Optional<Matcher> last = lastOption(rest); last.isPresent(); last = lastOption(rest)) {
      options.push(last.get());
      rest = Wording.withoutEnd(rest.substring(0, last.get().start()), SEPARATORS);
    }
    QuizWish wish = about(rest);
    for (Matcher option : options) {
      wish = wish.with(option);
    }
    return wish;
  }

  /** The longest option at the end that has other words before it, else the text as a whole. */
  private static Optional<Matcher> lastOption(String text) {
    Matcher option = OPTION.matcher(text);
    int first = Math.max(1, text.length() - LONGEST_OPTION);
    for (int at = first; at < text.length(); at++) {
      boolean begins =
          SEPARATORS.indexOf(text.charAt(at - 1)) >= 0 && SEPARATORS.indexOf(text.charAt(at)) < 0;
      if (begins && option.region(at, text.length()).matches()) {
        return Optional.of(option);
      }
    }
    return option.region(0, text.length()).matches() ? Optional.of(option) : Optional.empty();
  }

  private QuizWish with(Matcher option) {
    if (option.group("number") != null) {
      return new QuizWish(about, bounded(option.group("number")), mode, timeLimit, kinds);
    }
    if (option.group("time") != null) {
      return new QuizWish(about, questions, mode, limit(option), kinds);
    }
    if (option.group("kind") != null) {
      return new QuizWish(
          about, questions, mode, timeLimit, with(KindWords.of(option.group("kind"))));
    }
    return new QuizWish(about, questions, mode(option), timeLimit, kinds);
  }

  private Set<QuestionKind> with(QuestionKind kind) {
    Set<QuestionKind> more = EnumSet.of(kind);
    more.addAll(kinds);
    return more;
  }

  private static Mode mode(Matcher option) {
    if (option.group("race") != null) {
      return Mode.RACE;
    }
    return option.group("own") != null ? Mode.OWN_PACE : Mode.TOGETHER;
  }

  private static int bounded(String number) {
    return Math.clamp(Integer.parseInt(number), 1, Settings.MOST_QUESTIONS);
  }

  private static Duration limit(Matcher option) {
    long amount = Long.parseLong(option.group("time"));
    boolean minutes = option.group("unit").toLowerCase(Locale.ROOT).startsWith("m");
    Duration limit = minutes ? Duration.ofMinutes(amount) : Duration.ofSeconds(amount);
    if (limit.compareTo(SHORTEST_LIMIT) < 0) {
      return SHORTEST_LIMIT;
    }
    return limit.compareTo(Settings.LONGEST_LIMIT) > 0 ? Settings.LONGEST_LIMIT : limit;
  }
}
