package org.studybot.knowledge.pack;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words of entries as sorted sets of numbers, where the rarest words have the lowest. */
final class WordSets {

  private final Map<String, Integer> numbers = new HashMap<>();
  private int unheardOf;

  private WordSets() {}

  /** Numbers the words by how many of these entries have them. */
  static WordSets rarestFirst(List<Former> formers) {
    Map<String, Integer> frequency = new HashMap<>();
    formers.stream().flatMap(WordSets::words).forEach(w -> frequency.merge(w, 1, Integer::sum));
    WordSets sets = new WordSets();
    frequency.entrySet().stream()
        .sorted(comparingInt(Map.Entry<String, Integer>::getValue).thenComparing(Map.Entry::getKey))
        .forEach(word -> sets.numbers.put(word.getKey(), sets.numbers.size()));
    return sets;
  }

  int[] of(Former entry) {
    return words(entry)
        .mapToInt(word -> numbers.computeIfAbsent(word, _ -> --unheardOf))
        .sorted()
        .toArray();
  }

  /** The kind is a part of every word, so that entries of two kinds share none. */
  private static Stream<String> words(Former entry) {
    return Arrays.stream(entry.words().split(" ", -1))
        .distinct()
        .map(w -> entry.kind().code() + " " + w);
  }
}
