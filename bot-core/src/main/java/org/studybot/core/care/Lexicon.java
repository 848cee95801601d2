package org.studybot.core.care;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that matter, as {@code words.txt} lists them: what is written short, what is said
 * without a meaning, what belongs together. Immutable once read.
 */
final class Lexicon {

  private static final Pattern SEPARATOR = Pattern.compile(", *");

  private final Map<String, List<Shorthand>> shorthands = new HashMap<>();
  private final Map<String, List<List<String>>> groups = new LinkedHashMap<>();
  private final Set<String> fillers = new HashSet<>();
  private final Set<String> rightAsTheyAre = new HashSet<>();

  /** A word or words of everyday typing, and the same in full. */
  record Shorthand(List<String> typed, List<String> meant) {}

  static Lexicon read() {
    Lexicon lexicon = new Lexicon();
    RuleFile.lines("words.txt").forEach(lexicon::add);
    return lexicon;
  }

  private void add(RuleFile.Line line) {
    switch (line.name()) {
      case "fillers" -> fillers.addAll(line.words());
      case "right" -> rightAsTheyAre.addAll(line.words());
      case "short" -> addShorthands(line.value());
      default -> groups.put(line.name(), line.alternatives());
    }
  }

  private void addShorthands(String pairs) {
    for (String pair : SEPARATOR.split(pairs, -1)) {
      int equals = pair.indexOf('=');
      Shorthand shorthand =
          new Shorthand(words(pair.substring(0, equals)), words(pair.substring(equals + 1)));
      shorthands
          .computeIfAbsent(shorthand.typed().getFirst(), _ -> new ArrayList<>())
          .add(shorthand);
    }
    shorthands.values().forEach(same -> same.sort((a, b) -> b.typed().size() - a.typed().size()));
  }

  private static List<String> words(String side) {
    return List.of(side.strip().split(" +", -1));
  }

  /** What begins with this word, the longest first. */
  List<Shorthand> shorthands(String word) {
    return shorthands.getOrDefault(word, List.of());
  }

  boolean isFiller(String word) {
    return fillers.contains(word);
  }

  /** The words, or rows of words, of a group. */
  List<List<String>> group(String name) {
    List<List<String>> group = groups.get(name);
    if (group == null) {
      throw new IllegalStateException("words.txt has no group " + name);
    }
    return group;
  }

  /** Whether a group or a shorthand has it, or it is listed as right: then it is no slip. */
  Set<String> known() {
    Set<String> known = new HashSet<>(rightAsTheyAre);
    known.addAll(fillers);
    known.addAll(shorthands.keySet());
    groups.values().forEach(group -> group.forEach(known::addAll));
    return known;
  }
}
