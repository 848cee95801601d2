package org.studybot.core.quiz;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.studybot.core.question.Option;
import org.studybot.core.question.Prompt;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/** Understands answers that were typed instead of pressed. */
final class TypedAnswer {

  private static final Pattern ONE =
      Pattern.compile("(?:option |answer )?([a-z]|\\d{1,2})[.)]?", CASE_INSENSITIVE);
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:[a-z]|\\d{1,2}+)(?:(?: and |[ ,;&+])++(?:[a-z]|\\d{1,2}+))*+", CASE_INSENSITIVE);
  private static final Pattern TOGETHER = Pattern.compile("[A-Z]{2,26}");
  private static final Pattern PART = Pattern.compile("\\d{1,2}|\\b[a-z]\\b", CASE_INSENSITIVE);
  private static final Pattern PAIR =
      Pattern.compile("(\\d{1,2}) ?[-:=.)>]{0,2} ?([a-z])", CASE_INSENSITIVE);
  private static final Pattern PAIRS =
      Pattern.compile(PAIR.pattern() + "(?:[ ,;]++" + PAIR.pattern() + ")*+", CASE_INSENSITIVE);

  private static final Pattern WITH_DIGITS = Pattern.compile("(?=[^?\\d]{0,39}+\\d)[^?]{1,40}+");

  /** A letter with words around it: "B please", "i think B", "is it b?". */
  private static final Pattern ONE_IN_WORDS =
      Pattern.compile(
          "(?:(?:i think|i guess|i'd say|maybe|probably|is it|it's|its|it is|the answer is|letter"
              + "|answer is|um|erm)[ :,]{1,2}){0,3}(?:option |answer |letter )?(?:[b-z]|\\d{1,2}|a)"
              + "[.)?!]{0,3}(?: (?:please|pls|i think|i guess|maybe|probably|lol))?[.?!]{0,3}",
          CASE_INSENSITIVE);

  private static final Pattern LETTERS =
      Pattern.compile("[a-z](?:(?:[ ,;&+/]| and | or ){1,3}[a-z]){0,5}[.)]?", CASE_INSENSITIVE);

  private TypedAnswer() {}

  /** The answer that these tidy words give; empty if the question cannot take them as one. */
  static Optional<Response> read(Question question, String words) {
    return switch (question) {
      case Question.Choice choice -> one(choice.options(), words);
      case Question.TrueFalse statement -> one(Options.of(statement), words);
      case Question.Several several -> several(several.options(), words);
      case Question.Typed _, Question.Numeric _ ->
          Optional.<Response>of(new Response.Typed(words))
              .filter(typed -> Fitting.fits(question, typed));
      case Question.Matching matching -> pairs(matching, words);
    };
  }

  /** Whether words that are no possible answer were still meant as one: a letter, a number. */
  static boolean isAttempt(Question question, String words) {
    return switch (question) {
      case Question.Choice _, Question.TrueFalse _, Question.Several _ ->
          ONE_IN_WORDS.matcher(words).matches()
              || SEVERAL.matcher(words).matches()
              || isOnlyLetters(words);
      case Question.Numeric _ -> WITH_DIGITS.matcher(words).matches();
      case Question.Matching _ -> PAIRS.matcher(words).matches();
      case Question.Typed _ -> false;
    };
  }

  /** Letters of options and nothing else: "A", "b)", "A, B". */
  static boolean isOnlyLetters(String words) {
    return LETTERS.matcher(words).matches();
  }

  private static Optional<Response> one(List<Option> options, String words) {
    var letter = ONE.matcher(words);
    return letter.matches()
        ? option(options, letter.group(1)).map(TypedAnswer::chosen)
        : options.stream()
            .filter(option -> option.text().equalsIgnoreCase(words))
            .findFirst()
            .map(TypedAnswer::chosen);
  }

  private static Optional<Response> several(List<Option> options, String words) {
    List<String> parts =
        TOGETHER.matcher(words).matches()
            ? words.chars().mapToObj(Character::toString).toList()
            : SEVERAL.matcher(words).matches() ? parts(words) : List.of();
    Set<String> keys = new LinkedHashSet<>();
    for (String part : parts) {
      option(options, part).map(Option::key).ifPresent(keys::add);
    }
    boolean all = !parts.isEmpty() && keys.size() == Set.copyOf(parts).size();
    return all ? Optional.of(new Response.Chosen(keys)) : Optional.empty();
  }

  private static List<String> parts(String words) {
    return PART.matcher(words.replaceAll("(?i)\\band\\b", " "))
        .results()
        .map(MatchResult::group)
        .map(part -> part.toUpperCase(Locale.ROOT))
        .toList();
  }

  private static Optional<Response> pairs(Question.Matching matching, String words) {
    if (!PAIRS.matcher(words).matches()) {
      return Optional.empty();
    }
    Map<String, String> pairs = new HashMap<>();
    for (MatchResult pair : PAIR.matcher(words).results().toList()) {
      int prompt = Integer.parseInt(pair.group(1)) - 1;
      Optional<Option> option = option(matching.options(), pair.group(2));
      if (prompt < 0 || prompt >= matching.prompts().size() || option.isEmpty()) {
        return Optional.empty();
      }
      Prompt asked = matching.prompts().get(prompt);
      pairs.put(asked.key(), option.get().key());
    }
    return Optional.of(new Response.Paired(pairs));
  }

  /** The option of a letter, or of its number counted from 1. */
  private static Optional<Option> option(List<Option> options, String letterOrNumber) {
    char first = Character.toUpperCase(letterOrNumber.charAt(0));
    int place = Character.isDigit(first) ? Integer.parseInt(letterOrNumber) - 1 : first - 'A';
    return place >= 0 && place < options.size()
        ? Optional.of(options.get(place))
        : Optional.empty();
  }

  private static Response chosen(Option option) {
    return Response.Chosen.of(option.key());
  }
}
