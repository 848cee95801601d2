package org.studybot.core.question.match;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The answers that are accepted for a question, and whether a typed one is among them. An answer
 * counts as a whole: never a part of it, never one of several guesses.
 */
public final class TypedAnswers {

  /** Longer than any answer of a few words; what is longer is not read. */
  public static final int MAX_LENGTH = 500;

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)^\\s*(?:(?:i think|maybe|probably|the answer is|answer:?)\\s+)?"
              + "(?:(?:it'?s|it is|they are|they're|this is|that is|that's)\\s+)?(?=\\S)");
  private static final Pattern IN_BRACKETS = Pattern.compile("^(.+?)\\s*\\(([^()]+)\\)\\s*$");

  private final List<String> patterns;
  private final Set<String> lookalikes;

  /**
   * Takes the accepted answers as patterns, in which {@code *} stands for any text.
   *
   * @param lookalikes words that mean something else, never read as a slip of an accepted one
   */
  public TypedAnswers(List<String> patterns, List<String> lookalikes) {
    this.patterns = List.copyOf(patterns);
    this.lookalikes = Set.copyOf(lookalikes.stream().flatMap(w -> Words.of(w).stream()).toList());
  }

  /**
   * The position of the accepted answer that was given: one with the same words before one with a
   * slip, and that before a wildcard; empty if it is none.
   */
  public OptionalInt match(String given) {
    if (given.length() > MAX_LENGTH) {
      return OptionalInt.empty();
    }
    OptionalInt asTyped = matchWhole(given);
    if (asTyped.isPresent()) {
      return asTyped;
    }
    String bare = LEAD_IN.matcher(given).replaceFirst("");
    return bare.equals(given.strip()) ? withShortForm(given) : matchWhole(bare);
  }

  private OptionalInt matchWhole(String given) {
    Phrase phrase = Phrase.of(given);
    if (phrase.isEmpty()) {
      return first(i -> patterns.get(i).strip().equals(given.strip()));
    }
    OptionalInt equal = first(i -> !isWildcard(i) && expected(i).equalTo(phrase));
    if (equal.isPresent()) {
      return equal;
    }
    OptionalInt near = first(i -> !isWildcard(i) && expected(i).nearTo(phrase, lookalikes));
    return near.isPresent()
        ? near
        : first(i -> isWildcard(i) && Wildcard.matches(patterns.get(i), given));
  }

  /** "General Data Protection Regulation (GDPR)" where each of the two is accepted alone. */
  private OptionalInt withShortForm(String given) {
    var brackets = IN_BRACKETS.matcher(given);
    if (!brackets.matches()) {
      return OptionalInt.empty();
    }
    OptionalInt before = matchWhole(brackets.group(1));
    return matchWhole(brackets.group(2)).isPresent() ? before : OptionalInt.empty();
  }

  private boolean isWildcard(int i) {
    return Wildcard.isIn(patterns.get(i));
  }

  private Phrase expected(int i) {
    return Phrase.of(Wildcard.literal(patterns.get(i)));
  }

  private OptionalInt first(IntPredicate accepted) {
    return IntStream.range(0, patterns.size()).filter(accepted).findFirst();
  }
}
