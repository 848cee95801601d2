package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that say nothing about what is asked for: "what", "can", "the", "please". */
final class FunctionWords {

  private static final Pattern SPACE = Pattern.compile(" +");

  private static final Set<String> WORDS =
      WordList.lines("function-words.txt").stream()
          .flatMap(SPACE::splitAsStream)
          .collect(toUnmodifiableSet());

  private FunctionWords() {}

  /** Whether this word, in lower case and without marks, is one of them. */
  static boolean contain(String word) {
    return WORDS.contains(word);
  }
}
