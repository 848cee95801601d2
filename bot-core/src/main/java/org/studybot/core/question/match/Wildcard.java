package org.studybot.core.question.match;

import java.util.List;
import java.util.regex.Pattern;

/** An expected answer in which {@code *} stands for any text, also none. */
final class Wildcard {

  private static final Pattern STAR = Pattern.compile("(?<!\\\\)\\*+");
  private static final Pattern BETWEEN_STARS = Pattern.compile("[^*]+");
  private static final String LITERAL = "\uE000";

  private Wildcard() {}

  static boolean isIn(String pattern) {
    return STAR.matcher(pattern).find();
  }

  /** The pattern as plain text, for one without wildcards. */
  static String literal(String pattern) {
    return pattern.replace("\\*", "*");
  }

  static boolean matches(String pattern, String given) {
    String glob = STAR.matcher(pattern).replaceAll("*").replace("\\*", LITERAL);
    List<String> expected = Words.plain(glob);
    List<String> words = Words.plain(given.replace('*', ' '));
    return glob(String.join(" ", expected), String.join(" ", words))
        || glob(american(expected), american(words));
  }

  private static String american(List<String> words) {
    return String.join(" ", words.stream().map(Wildcard::american).toList());
  }

  private static String american(String word) {
    return BETWEEN_STARS.matcher(word).replaceAll(part -> Spelling.american(part.group()));
  }

  /** Two pointers and one step back to the last star: no input makes it slow. */
  private static boolean glob(String pattern, String text) {
    int p = 0;
    int t = 0;
    int star = -1;
    int resume = 0;
    while (t < text.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = t;
      } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++resume;
      } else {
        return false;
      }
    }
    return pattern.substring(p).chars().allMatch(rest -> rest == '*');
  }
}
