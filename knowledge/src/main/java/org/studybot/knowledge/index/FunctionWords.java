package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that say nothing about what is asked for, such as "what", "can", "the", "please". Words are
 * given in lower case and without accents.
 */
final class FunctionWords {

  private static final Pattern SPACE = Pattern.compile(" +");

  private static final Set<String> ASKING = read("question-words.txt");
  private static final Set<String> OTHERS = read("function-words.txt");

  private FunctionWords() {}

  static boolean contain(String word) {
    return ask(word) || OTHERS.contains(word);
  }

  /** Whether this is one that asks, such as "what". */
  static boolean ask(String word) {
    return ASKING.contains(word);
  }

  private static Set<String> read(String list) {
    return WordList.lines(list).stream().flatMap(SPACE::splitAsStream).collect(toUnmodifiableSet());
  }
}
