package org.studybot.core.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in a row with room between them, as {@code phrases.txt} writes them: {@code <group>} any
 * of a group, {@code a|b} one of these, {@code +} directly after, {@code .} up to two words between, {@code ..} up to six,
 * {@code ^} only where the text begins, {@code $} only where it ends. Never across sentences.
 */
final class Phrase {

  private static final int NEAR = 2;
  private static final int FAR = 6;

  private static final String END = "$";
  private static final Pattern GAP = Pattern.compile(" (?:\\.\\.?|\\+) ");

  private final List<Part> parts;
  private final boolean atStart;

  /**
   * @param room how many other words may stand before it
   */
  private record Part(List<List<String>> alternatives, int room) {}

  private Phrase(List<Part> parts, boolean atStart) {
    this.parts = List.copyOf(parts);
    this.atStart = atStart;
  }

  static Phrase read(String line, Lexicon lexicon) {
    boolean atStart = line.startsWith("^ ");
    List<Part> parts = new ArrayList<>();
    int room = 0;
    for (String part : GAP.splitWithDelimiters(atStart ? line.substring(2) : line, 0)) {
      switch (part) {
        case " + " -> room = 0;
        case " . " -> room = NEAR;
        case " .. " -> room = FAR;
        default -> parts.add(new Part(alternatives(part, lexicon), room));
      }
    }
    return new Phrase(parts, atStart);
  }

  private static List<List<String>> alternatives(String part, Lexicon lexicon) {
    List<List<String>> all = new ArrayList<>();
    for (String each : part.split("\\|")) {
      if (each.startsWith("<")) {
        all.addAll(lexicon.group(each.substring(1, each.length() - 1)));
      } else {
        all.addAll(new RuleFile.Line("", each.strip().replace(' ', '_')).alternatives());
      }
    }
    return all;
  }

  /** The words with which it can begin. */
  Set<String> beginnings() {
    Set<String> words = new HashSet<>();
    parts.getFirst().alternatives().forEach(row -> words.add(row.getFirst()));
    return words;
  }

  /** All words it is about, for whoever puts spelling right. */
  Set<String> words() {
    Set<String> words = new HashSet<>();
    parts.forEach(part -> part.alternatives().forEach(words::addAll));
    return words;
  }

  /** Where it ends if it begins here, after its last word; -1 if it does not. */
  int end(List<Token> tokens, int start) {
    return atStart && start > 0 ? -1 : end(tokens, start, 0);
  }

  /** Room and parts are few, so this takes a bounded number of steps. */
  private int end(List<Token> tokens, int at, int part) {
    if (part == parts.size()) {
      return at;
    }
    int last = Math.min(at + parts.get(part).room(), tokens.size());
    for (int begin = at; begin <= last; begin++) {
      for (List<String> row : parts.get(part).alternatives()) {
        int after = after(row, tokens, begin);
        int end = after < 0 ? -1 : end(tokens, after, part + 1);
        if (end >= 0) {
          return end;
        }
      }
      if (part == 0 || (begin < tokens.size() && tokens.get(begin).first())) {
        return -1;
      }
    }
    return -1;
  }

  /** The place after the row of words if it stands here; -1 if it does not. */
  private static int after(List<String> row, List<Token> tokens, int begin) {
    int at = begin;
    for (String word : row) {
      boolean over = at >= tokens.size() || (at > 0 && tokens.get(at).first());
      if (word.equals(END)) {
        return over ? at : -1;
      }
      if (at >= tokens.size() || (at > begin && over) || !tokens.get(at).word().equals(word)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
