package org.studybot.benchmarks.collection;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a typo in a question: one letter of one word is left out, joined by a stray one, replaced,
 * or swapped with its neighbour. Word, place, kind and letter are drawn evenly. The word is one of
 * at least four letters where there is one. The same seed makes the same typo in the same question,
 * whatever other questions there are.
 */
public final class Typos {

  private static final List<Pattern> WORDS =
      List.of(Pattern.compile("\\p{L}{4,}"), Pattern.compile("\\p{L}{2,}"));

  private final long seed;

  public Typos(long seed) {
    this.seed = seed;
  }

  /** The question with a typo; as it is if no word in it has two letters. */
  public Asked in(Asked question) {
    Random random = new Random(mixed(seed * 31 + question.id().hashCode()));
    for (Pattern pattern : WORDS) {
      List<MatchResult> words = pattern.matcher(question.text()).results().toList();
      if (!words.isEmpty()) {
        return question.withText(
            misspelt(question.text(), words.get(random.nextInt(words.size())), random));
      }
    }
    return question;
  }

  private static String misspelt(String text, MatchResult word, Random random) {
    String typo = word.group();
    while (typo.equalsIgnoreCase(word.group())) {
      typo = edited(word.group(), random);
    }
    return text.substring(0, word.start()) + typo + text.substring(word.end());
  }

  private static String edited(String word, Random random) {
    StringBuilder edited = new StringBuilder(word);
    char letter = (char) ('a' + random.nextInt(26));
    int at = random.nextInt(word.length());
    return switch (random.nextInt(4)) {
      case 0 -> edited.deleteCharAt(at).toString();
      case 1 -> edited.insert(random.nextInt(word.length() + 1), letter).toString();
      case 2 -> edited.replace(at, at + 1, String.valueOf(letter)).toString();
      default -> swapped(edited, random.nextInt(word.length() - 1)).toString();
    };
  }

  private static StringBuilder swapped(StringBuilder word, int at) {
    char first = word.charAt(at);
    word.setCharAt(at, word.charAt(at + 1));
    word.setCharAt(at + 1, first);
    return word;
  }

  /** Random numbers from seeds that lie close together begin alike; so draw the seeds apart. */
  private static long mixed(long number) {
    long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
