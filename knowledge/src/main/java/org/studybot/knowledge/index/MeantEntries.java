package org.studybot.knowledge.index;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The entries that are meant by what staff wrote: a question beside an entry, or its term and no
 * more than that. Whoever asks so is answered by that entry, for no ranking knows better.
 */
final class MeantEntries {

  private final NumberedEntries notes;
  private final Map<String, List<Integer>> byPhrasing = new HashMap<>();
  private final Map<Set<String>, List<Integer>> byTerm = new HashMap<>();

  MeantEntries(NumberedEntries notes) {
    this.notes = notes;
    for (int number = 0; number < notes.size(); number++) {
      for (String phrasing : notes.entry(number).phrasings()) {
        put(byPhrasing, key(phrasing), number);
      }
      for (Set<String> form : forms(notes.entry(number).term())) {
        put(byTerm, form, number);
      }
    }
  }

  /** Their numbers, those asked for in whole sentences first; usually none. */
  Set<Integer> by(Question question) {
    Set<Integer> meant =
        new LinkedHashSet<>(byPhrasing.getOrDefault(key(question.text()), List.of()));
    byTerm.getOrDefault(Set.copyOf(question.stems()), List.of()).stream()
        .filter(number -> isOfAKindAskedFor(number, question))
        .forEach(meant::add);
    return meant;
  }

  private boolean isOfAKindAskedFor(int number, Question question) {
    return question.preferred().isEmpty()
        || question.preferred().contains(notes.entry(number).kind());
  }

  /** The stems of a term: of all of it, and of what stands in brackets and before them. */
  private static Set<Set<String>> forms(String term) {
    return Stream.concat(Stream.of(term), Stream.of(term.split("[()]")))
        .map(Judgement::stems)
        .filter(stems -> !stems.isEmpty())
        .collect(toUnmodifiableSet());
  }

  private static <K> void put(Map<K, List<Integer>> entries, K key, int number) {
    entries.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(number);
  }

  private static String key(String text) {
    return String.join(" ", Analysis.words(Analysis.WRITTEN, text));
  }
}
