package org.studybot.knowledge.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Whether the regular expressions of a module end in time whatever they are given. java.util.regex
 * goes back and tries again, and calls itself for every round of a group: so no group may be
 * repeated without end unless it keeps what it took (possessive), and on texts of {@link
 * HostileTexts#LENGTH} characters made of the expression's own words none may take more than {@link
 * CountedText#MOST_STEPS} steps a character.
 */
public final class PatternAudit {

  private PatternAudit() {}

  /** What is wrong with the expressions of a module, by one of its classes; empty if nothing is. */
  public static List<String> faults(Class<?> member) {
    return PatternTexts.beside(member).stream()
        .flatMap(found -> faults(found.text()).map(fault -> found.owner() + ": " + fault))
        .toList();
  }

  /**
   * How many expressions of a module are looked at, so that a test can tell that there were any.
   */
  public static long count(Class<?> member) {
    return PatternTexts.beside(member).stream()
        .filter(found -> compiled(found.text()).isPresent())
        .count();
  }

  /** What is wrong with this text as an expression; nothing if it is none. */
  public static Stream<String> faults(String text) {
    return compiled(text).stream().flatMap(pattern -> faults(pattern).stream());
  }

  private static List<String> faults(Pattern pattern) {
    List<String> faults = new ArrayList<>();
    if (Repetition.ofGroups(pattern.pattern())) {
      faults.add("repeats a group and may go back: " + pattern);
    }
    for (String text : HostileTexts.of(pattern.pattern())) {
      Optional<String> fault = CountedText.fault(pattern, text);
      if (fault.isPresent()) {
        faults.add(fault.get() + ": " + pattern + " on " + text.substring(0, 20) + "\u2026");
        break;
      }
    }
    return faults;
  }

  private static Optional<Pattern> compiled(String text) {
    try {
      return Repetition.any(text)
          ? Optional.of(Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
          : Optional.empty();
    } catch (PatternSyntaxException none) {
      return Optional.empty();
    }
  }
}
