package org.studybot.benchmarks.danger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Types texts again as people do in a hurry, or so that a filter would not see them: without
 * spaces, with a slip in a word or two, with a sign in place of a letter. The same each time.
 */
final class Disguise {

  private static final long SEED = 14;
  private static final int ONE_IN = 3;
  private static final int LONGEST_JOINED = 40;
  private static final int SHORTEST_WORD = 4;

  private final Random random = new Random(SEED);

  /** These examples, and some of them once more in a disguise. */
  static List<Example> added(List<Example> examples) {
    Disguise disguise = new Disguise();
    List<Example> all = new ArrayList<>(examples);
    for (Example example : examples) {
      if (disguise.random.nextInt(ONE_IN) == 0) {
        all.add(new Example(example.danger(), disguise.typedAgain(example.text())));
      }
    }
    return all;
  }

  private String typedAgain(String text) {
    if (text.length() <= LONGEST_JOINED && random.nextInt(4) == 0) {
      return text.replace(" ", "");
    }
    String[] words = text.split(" ", -1);
    for (int change = 0; change < 2; change++) {
      int at = random.nextInt(words.length);
      if (words[at].length() >= SHORTEST_WORD) {
        words[at] = changed(words[at]);
      }
    }
    return String.join(" ", words);
  }

  private String changed(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    String before = word.substring(0, at);
    String after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + word.charAt(at) + word.charAt(at) + after;
      case 2 -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
      default -> before + "*" + after;
    };
  }
}
