package org.studybot.core.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in a row with room between them, as {@code phrases.txt} writes them: {@code <group>} any of
 * a group, {@code a|b} one of these, {@code +} directly after, {@code .} up to two words between,
 * {@code ..} up to six, {@code ^} only where the text begins, {@code $} only where it ends. Never
 * across sentences.
 */
final class Phrase {

  private static final int NEAR = 2;
  private static final int FAR = 6;

  private static final String END = "$";
  private static final Pattern GAP = Pattern.compile(" (?:\\.\\.?|\\+) ");

  private final List<Part> parts;
  private final boolean atStart;

  /**
   * @param rows what may stand here, by the first word of each
   * @param room how many other words may stand before it
   */
  private record Part(Map<String, List<List<String>>> rows, int room) {

    List<List<String>> beginningWith(String word) {
      return rows.getOrDefault(word, List.of());
    }
  }

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
        default -> parts.add(new Part(byFirstWord(alternatives(part, lexicon)), room));
      }
    }
    return new Phrase(parts, atStart);
  }

  private static Map<String, List<List<String>>> byFirstWord(List<List<String>> rows) {
    return rows.stream().distinct().collect(groupingBy(List::getFirst));
  }

  private static List<List<String>> alternatives(String part, Lexicon lexicon) {
    List<List<String>> all = new ArrayList<>();
    for (String each : part.split("\\|", -1)) {
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
    return parts.getFirst().rows().keySet();
  }

  /** All words it is about, for whoever puts spelling right. */
  Set<String> words() {
    return parts.stream()
        .flatMap(part -> part.rows().values().stream())
        .flatMap(List::stream)
        .flatMap(List::stream)
        .collect(toSet());
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
      int end = endFrom(tokens, begin, part);
      boolean sentenceEnds = begin < tokens.size() && tokens.get(begin).first();
      if (end >= 0 || part == 0 || sentenceEnds) {
        return end;
      }
    }
    return -1;
  }

  /** The same where this part has to stand just here. */
  private int endFrom(List<Token> tokens, int begin, int part) {
    if (part > 0 && isOver(tokens, begin)) {
      boolean mayBeOver = !parts.get(part).beginningWith(END).isEmpty();
      return mayBeOver ? end(tokens, begin, part + 1) : -1;
    }
    return endOfRows(tokens, begin, part);
  }

  private int endOfRows(List<Token> tokens, int begin, int part) {
    if (begin >= tokens.size()) {
      return -1;
    }
    for (List<String> row : parts.get(part).beginningWith(tokens.get(begin).word())) {
      int after = after(row, tokens, begin);
      int end = after < 0 ? -1 : end(tokens, after, part + 1);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Whether the sentence before this place is over. */
  private static boolean isOver(List<Token> tokens, int at) {
    return at >= tokens.size() || (at > 0 && tokens.get(at).first());
  }

  /** The place after the row of words, whose first stands here; -1 if it does not stand here. */
  private static int after(List<String> row, List<Token> tokens, int begin) {
    int at = begin + 1;
    for (String word : row.subList(1, row.size())) {
      boolean stands =
          word.equals(END)
              ? isOver(tokens, at)
              : !isOver(tokens, at) && tokens.get(at).word().equals(word);
      if (!stands) {
        return -1;
      }
      at += word.equals(END) ? 0 : 1;
    }
    return at;
  }
}
