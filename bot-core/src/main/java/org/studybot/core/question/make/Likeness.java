package org.studybot.core.question.make;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Entry;

/**
 * How alike two entries are, by the roots they share: the cosine of their vectors of term frequency
 * times inverse document frequency (Salton and Buckley, 1988). Immutable.
 */
final class Likeness {

  private final Map<String, Map<String, Double>> vectors;

  Likeness(Catalogue catalogue) {
    Map<String, Integer> documents = new HashMap<>();
    entries(catalogue)
        .forEach(
            entry -> Roots.of(text(entry)).forEach(root -> documents.merge(root, 1, Integer::sum)));
    double all = Math.max(1, catalogue.size());
    this.vectors =
        entries(catalogue)
            .collect(
                Collectors.toMap(
                    Entry::id,
                    entry ->
                        unit(entry, root -> Math.log(1 + all / documents.getOrDefault(root, 1)))));
  }

  /** From 0, nothing in common, to 1. */
  double between(Entry one, Entry other) {
    Map<String, Double> a = vectors.getOrDefault(one.id(), Map.of());
    Map<String, Double> b = vectors.getOrDefault(other.id(), Map.of());
    return a.entrySet().stream()
        .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
        .sum();
  }

  private static java.util.stream.Stream<Entry> entries(Catalogue catalogue) {
    return catalogue.topics().stream().flatMap(topic -> topic.entries().stream());
  }

  private static String text(Entry entry) {
    return entry.term() + " " + entry.text();
  }

  /** Roots count once however often they stand in a text so short. */
  private static Map<String, Double> unit(Entry entry, Function<String, Double> rarity) {
    Map<String, Double> vector =
        Roots.of(text(entry)).stream().collect(Collectors.toMap(Function.identity(), rarity));
    double norm = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((_, weight) -> weight / norm);
    return vector;
  }
}
