package org.studybot.core.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weighs whether somebody tells of trouble of their own where no phrase says so: who speaks, of
 * whom, and with which words.
 */
final class Telling {

  private static final int ENOUGH = 2;
  private static final int MUCH = 6;
  private static final int GRAVE = 2;

  private final Set<String> oneself;
  private final Set<String> somebody;
  private final Set<String> grave;
  private final Set<String> trouble;

  Telling(Lexicon lexicon) {
    this.oneself = words(lexicon, "i");
    this.somebody = words(lexicon, "somebody");
    this.grave = words(lexicon, "grave");
    this.trouble = words(lexicon, "trouble");
  }

  private static Set<String> words(Lexicon lexicon, String group) {
    Set<String> words = new HashSet<>();
    lexicon.group(group).forEach(row -> words.add(String.join(" ", row)));
    return words;
  }

  /** Whether it is enough to be taken for a cry for help, if nothing else is meant by it. */
  boolean isOfTrouble(List<Token> tokens) {
    long people = distinct(tokens, somebody);
    long weight = GRAVE * distinct(tokens, grave) + distinct(tokens, trouble);
    return isOfOneself(tokens)
        ? weight + Math.min(people, 1) >= ENOUGH + 1 || distinct(tokens, grave) > 0
        : people > 0 && weight >= ENOUGH + 1 && distinct(tokens, grave) > 0;
  }

  /** Whether it is so much that it counts even where something sounds like study. */
  boolean isOfMuchTrouble(List<Token> tokens) {
    long weight = GRAVE * distinct(tokens, grave) + distinct(tokens, trouble);
    return isOfOneself(tokens) && isOfOthers(tokens) && weight >= MUCH;
  }

  boolean isOfOneself(List<Token> tokens) {
    return tokens.stream().anyMatch(it -> oneself.contains(it.word()));
  }

  boolean isOfOthers(List<Token> tokens) {
    return distinct(tokens, somebody) > 0;
  }

  private static long distinct(List<Token> tokens, Set<String> words) {
    return tokens.stream().map(Token::word).filter(words::contains).distinct().count();
  }
}
