package org.studybot.core.question.make;

import java.util.Set;

/**
 * A text that may stand in a line-up.
 *
 * @param traits as {@link Trait#of} gives them
 */
record Candidate(String text, Set<String> roots, int traits) {

  /** Texts that share so many roots might both be right. */
  private static final double NEARLY_THE_SAME = 0.6;

  static Candidate of(String text) {
    return new Candidate(text, Roots.of(text), Trait.of(text));
  }

  int length() {
    return text.length();
  }

  boolean differsFrom(Candidate other) {
    return Roots.overlap(roots, other.roots) < NEARLY_THE_SAME
        && !text.equalsIgnoreCase(other.text);
  }

  /** Of a similar length; a few letters more or less do not matter between short names. */
  boolean comparesWith(Candidate other) {
    int difference = Math.abs(length() - other.length());
    return difference <= 12 || difference <= 0.5 * Math.max(length(), other.length());
  }
}
