package org.studybot.core.question.make;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.question.match.Words;

/**
 * What a concept is called: "Designated safeguarding lead (DSL)" goes by two names.
 *
 * @param full the name to show: the written-out one
 * @param all every name, the full one first
 * @param roots of each name
 */
record Names(String full, List<String> all, List<Set<String>> roots) {

  private static final Pattern WITH_BRACKETS = Pattern.compile("^([^()]+)\\(([^()]+)\\)\\s*$");
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&]+");

  static Names of(String term) {
    var brackets = WITH_BRACKETS.matcher(term);
    if (!brackets.matches()) {
      return called(term.strip());
    }
    String before = brackets.group(1).strip();
    String within = brackets.group(2).strip();
    if (isShortForm(within)) {
      return called(before, within);
    }
    return isShortForm(before) ? called(capitalised(within), before) : called(before);
  }

  private static Names called(String... names) {
    return new Names(names[0], List.of(names), Stream.of(names).map(Roots::of).toList());
  }

  /** Whether two concepts go by the same name, or by one that is part of the other's. */
  boolean clashWith(Names other) {
    return roots.stream().anyMatch(mine -> other.roots.stream().anyMatch(its -> clash(mine, its)));
  }

  /** Whether a text speaks of this concept by one of its names. */
  boolean occurIn(Set<String> rootsOfText) {
    return roots.stream().anyMatch(rootsOfText::containsAll);
  }

  /** Every name, and the short form that somebody may make of it. */
  Stream<String> withInitials() {
    String initials =
        Words.plain(full).stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    return initials.length() < 3 ? all.stream() : Stream.concat(all.stream(), Stream.of(initials));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private static boolean isShortForm(String name) {
    return SHORT_FORM.matcher(name).matches();
  }

  private static boolean clash(Set<String> one, Set<String> other) {
    return one.containsAll(other) || other.containsAll(one);
  }
}
