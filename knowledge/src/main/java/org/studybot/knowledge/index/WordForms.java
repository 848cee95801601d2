package org.studybot.knowledge.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * British and American spellings, and irregular forms, of one word made one: whatever a learner and
 * the notes each prefer, they meet. Words are given in lower case.
 */
final class WordForms {

  private static final int SHORTEST_PREFIX = 4;
  private static final int SHORTEST_VERB = 6;

  private static final Set<String> VERB_ENDINGS =
      Set.of(
          "e", "ed", "er", "ers", "es", "ing", "able", "ation", "ations", "ational", "ationally");

  private static final Map<String, String> WHOLE = new HashMap<>();
  private static final Map<String, String> PREFIXES = new HashMap<>();

  static {
    WordList.lines("word-forms.txt").forEach(WordForms::learn);
  }

  private WordForms() {}

  /** The form that the index keeps of this word; the word itself if it has no other. */
  static String canonical(String word) {
    String whole = WHOLE.get(word);
    return whole != null ? whole : withBritishVerbEnding(withCanonicalPrefix(word));
  }

  private static void learn(String line) {
    String[] sides = line.split(": ", 2);
    for (String form : List.of(sides[1].split(" "))) {
      if (form.endsWith("*")) {
        PREFIXES.put(form.substring(0, form.length() - 1), sides[0]);
      } else {
        WHOLE.put(form, sides[0]);
      }
    }
  }

  private static String withCanonicalPrefix(String word) {
    for (int end = word.length(); end >= SHORTEST_PREFIX; end--) {
      String canonical = PREFIXES.get(word.substring(0, end));
      if (canonical != null) {
        return canonical + word.substring(end);
      }
    }
    return word;
  }

  private static String withBritishVerbEnding(String word) {
    int z = word.lastIndexOf('z');
    boolean verb =
        z > 1
            && word.length() >= SHORTEST_VERB
            && (word.charAt(z - 1) == 'i' || word.charAt(z - 1) == 'y')
            && VERB_ENDINGS.contains(word.substring(z + 1));
    return verb ? word.substring(0, z) + 's' + word.substring(z + 1) : word;
  }
}
