package org.studybot.knowledge.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;

/**
 * The names of topics and terms, to be found by the beginnings of their words, in any order and
 * with small typos forgiven. Immutable.
 */
final class Completions {

  /** Longer beginnings are not forgiven more than these. */
  private static final int LONGEST_BEGINNING = 12;

  private static final int MOST_WORDS = 8;

  private record Name(Suggestion suggestion, List<String> words) {

    boolean startsWith(String beginning) {
      return words.getFirst().startsWith(beginning);
    }
  }

  /** Topics before terms, the short before the long. */
  private static final Comparator<Suggestion> LIKELIEST_FIRST =
      Comparator.comparing((Suggestion suggestion) -> !suggestion.isTopic())
          .thenComparingInt(suggestion -> suggestion.name().length());

  /** The likeliest first. */
  private final List<Name> names = new ArrayList<>();

  private final NavigableMap<String, BitSet> byWord = new TreeMap<>();
  private final Vocabulary beginnings;

  Completions(Catalogue catalogue) {
    Map<String, Suggestion> known = new LinkedHashMap<>();
    for (Topic topic : catalogue.topics()) {
      learn(known, topic.title(), true);
      topic.aliases().forEach(alias -> learn(known, alias, true));
    }
    for (Topic topic : catalogue.topics()) {
      topic.entries().stream().map(Entry::term).forEach(term -> learn(known, term, false));
    }
    known.values().stream().sorted(LIKELIEST_FIRST).forEach(this::add);
    this.beginnings = Vocabulary.of(beginnings(byWord));
  }

  /** The names that have a word for each beginning that was typed, the likeliest first. */
  List<Suggestion> of(String typed, int limit) {
    List<String> asked =
        Analysis.words(Analysis.WRITTEN, Analysis.beginningOf(typed)).stream()
            .limit(MOST_WORDS)
            .map(this::mended)
            .toList();
    if (asked.isEmpty() && !typed.isBlank()) {
      return List.of();
    }
    BitSet found = new BitSet();
    found.set(0, names.size());
    asked.forEach(beginning -> found.and(withWord(beginning)));
    String first = asked.isEmpty() ? "" : asked.getFirst();
    return Stream.concat(
            found.stream().mapToObj(names::get).filter(name -> name.startsWith(first)),
            found.stream().mapToObj(names::get).filter(name -> !name.startsWith(first)))
        .limit(limit)
        .map(Name::suggestion)
        .toList();
  }

  private static void learn(Map<String, Suggestion> known, String name, boolean isTopic) {
    if (!name.isBlank()) {
      known.putIfAbsent(name.toLowerCase(Locale.ROOT), new Suggestion(name, isTopic));
    }
  }

  private void add(Suggestion suggestion) {
    List<String> words = Analysis.words(Analysis.WRITTEN, suggestion.name());
    if (!words.isEmpty()) {
      words.forEach(word -> byWord.computeIfAbsent(word, _ -> new BitSet()).set(names.size()));
      names.add(new Name(suggestion, words));
    }
  }

  private static Map<String, Integer> beginnings(NavigableMap<String, BitSet> byWord) {
    Map<String, Integer> beginnings = new HashMap<>();
    byWord.forEach(
        (word, names) -> {
          for (int end = 1; end <= Math.min(word.length(), LONGEST_BEGINNING); end++) {
            beginnings.merge(word.substring(0, end), names.cardinality(), Integer::sum);
          }
          beginnings.putIfAbsent(word, names.cardinality());
        });
    return beginnings;
  }

  /** The beginning of a known word that this is, or that it most likely was meant to be. */
  private String mended(String typed) {
    return withWord(typed).isEmpty()
        ? beginnings.nearest(typed).map(Vocabulary.Near::word).orElse(typed)
        : typed;
  }

  private BitSet withWord(String beginning) {
    BitSet names = new BitSet();
    byWord
        .subMap(beginning, true, beginning + Character.MAX_VALUE, false)
        .values()
        .forEach(names::or);
    return names;
  }
}
