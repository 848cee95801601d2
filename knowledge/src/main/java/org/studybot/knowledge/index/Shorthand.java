package org.studybot.knowledge.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What learners type on a phone: "wat does it mean 4 u". Words are given in lower case. */
final class Shorthand {

  /** A word with all that belongs to it, so that no letter of "e.y.f.s" counts for one. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]++(?:[.'\u2019-][\\p{L}\\p{N}]++)*+");

  private static final Map<String, String> MEANINGS = new HashMap<>();

  static {
    for (String line : WordList.lines("shorthand.txt")) {
      String[] sides = line.split(": ", 2);
      MEANINGS.put(sides[0], sides[1]);
    }
  }

  private Shorthand() {}

  /** The text with shorthand written in full, save words that are to be kept. */
  static String writtenInFull(String text, Predicate<String> kept) {
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(meaning(word.group(), kept)));
  }

  private static String meaning(String typed, Predicate<String> kept) {
    String word = typed.toLowerCase(Locale.ROOT);
    String meaning = MEANINGS.get(word);
    return meaning == null || kept.test(word) ? typed : meaning;
  }
}
