package org.studybot.core.question.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Short forms written out, with their apostrophe or without: "don't" and "dont" as "do not". */
final class Contractions {

  private static final Map<String, List<String>> WHOLE =
      Map.ofEntries(
          Map.entry("cannot", List.of("can", "not")),
          Map.entry("can't", List.of("can", "not")),
          Map.entry("cant", List.of("can", "not")),
          Map.entry("won't", List.of("will", "not")),
          Map.entry("wont", List.of("will", "not")),
          Map.entry("shan't", List.of("shall", "not")),
          Map.entry("i'm", List.of("i", "am")),
          Map.entry("im", List.of("i", "am")),
          Map.entry("ive", List.of("i", "have")),
          Map.entry("youre", List.of("you", "are")),
          Map.entry("theyre", List.of("they", "are")),
          Map.entry("theyve", List.of("they", "have")));

  private static final List<String> BEFORE_NOT =
      List.of(
          "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "would", "could",
          "should", "must", "need", "might");

  private static final Map<String, String> ENDINGS =
      Map.of("'re", "are", "'ve", "have", "'ll", "will");

  private Contractions() {}

  static List<String> writtenOut(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (WHOLE.containsKey(lower)) {
      return WHOLE.getOrDefault(lower, List.of());
    }
    for (String verb : BEFORE_NOT) {
      if (lower.equals(verb + "n't") || lower.equals(verb + "nt")) {
        return List.of(verb, "not");
      }
    }
    int apostrophe = lower.lastIndexOf('\'');
    String ending = apostrophe > 0 ? ENDINGS.get(lower.substring(apostrophe)) : null;
    return ending == null ? List.of(word) : List.of(lower.substring(0, apostrophe), ending);
  }
}
