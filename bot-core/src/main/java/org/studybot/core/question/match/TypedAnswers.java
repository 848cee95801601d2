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

  private static final Pattern IN_BRACKETS = Pattern.compile("^([^()]++)\\(([^()]++)\\)$");

  private final List<Expectation> accepted;
  private final Slips forgiven;

  /**
   * Takes the accepted answers as patterns, in which {@code *} stands for any text.
   *
   * @param lookalikes words that mean something else, never read as a slip of an accepted one
   */
  public TypedAnswers(List<String> patterns, List<String> lookalikes) {
    this.accepted = patterns.stream().map(Expectation::of).toList();
    this.forgiven = Slips.butFor(lookalikes);
  }

  /**
   * The position of the accepted answer that was given: one with the same words before one with a
   * slip, and that before a wildcard; empty if it is none.
   */
  public OptionalInt match(String given) {
    if (given.length() > MAX_LENGTH) {
      return OptionalInt.empty();
    }
    Set<String> readings = Readings.of(given);
    OptionalInt exact = exact(readings);
    if (exact.isPresent()) {
      return exact;
    }
    OptionalInt withShortForm = withShortForm(readings);
    return withShortForm.isPresent()
        ? withShortForm
        : first(readings, (i, reading) -> accepted.get(i).fits(reading));
  }

  private OptionalInt exact(Set<String> readings) {
    OptionalInt equal = first(readings, (i, reading) -> accepted.get(i).isSame(reading));
    return equal.isPresent()
        ? equal
        : first(readings, (i, reading) -> accepted.get(i).isNear(reading, forgiven));
  }

  /** "General Data Protection Regulation (GDPR)" where each of the two is accepted alone. */
  private OptionalInt withShortForm(Set<String> readings) {
    for (String reading : readings) {
      var brackets = IN_BRACKETS.matcher(reading);
      if (brackets.matches() && exact(Set.of(brackets.group(2))).isPresent()) {
        return exact(Set.of(brackets.group(1)));
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt first(Set<String> readings, Test test) {
    for (String reading : readings) {
      IntPredicate matches = i -> test.matches(i, reading);
      OptionalInt found = IntStream.range(0, accepted.size()).filter(matches).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  @FunctionalInterface
  private interface Test {
    boolean matches(int index, String reading);
  }
}
