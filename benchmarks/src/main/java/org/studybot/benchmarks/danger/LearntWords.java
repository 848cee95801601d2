package org.studybot.benchmarks.danger;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.studybot.core.care.Grams;

/**
 * How much each gram speaks of danger, learnt from examples. Rare grams are regularised less than
 * common ones, by the logarithm of their inverse document frequency (idf).
 *
 * @param weights in the order of the grams
 */
record LearntWords(Map<String, Double> weights, double bias) {

  private static final double STRENGTH = 2;

  /**
   * A text counts from so much below even odds: to miss somebody is worse than to help them in
   * vain. By cross-validation on the authors of a natural mix (docs/care.md).
   */
  private static final double LENIENCE = 0.2;

  /** Grams of fewer examples are left out. */
  private static final int FEWEST_WITH_WORDS = 3;

  private static final int FEWEST_WITH_LETTERS = 6;

  /** How much a run of letters counts beside a run of words, before anything is learnt. */
  private static final double LETTERS = 0.6;

  /** Weights nearer to 0 are left out; by cross-validation they change next to nothing. */
  private static final double LEAST = 0.5;

  static LearntWords from(List<Example> examples) {
    List<Set<String>> grams = examples.stream().map(it -> Grams.of(it.text())).toList();
    Map<String, Integer> counts = new TreeMap<>();
    grams.forEach(all -> all.forEach(gram -> counts.merge(gram, 1, Integer::sum)));
    counts.entrySet().removeIf(it -> it.getValue() < fewest(it.getKey()));
    Map<String, Integer> numbers = new HashMap<>();
    double[] rarity = new double[counts.size()];
    counts.forEach(
        (gram, count) -> {
          double idf = Math.log((1.0 + examples.size()) / (1.0 + count)) + 1;
          rarity[numbers.size()] = isOfWords(gram) ? idf : LETTERS * idf;
          numbers.put(gram, numbers.size());
        });
    List<Feature[]> rows = grams.stream().map(it -> row(it, numbers, rarity)).toList();
    Regression.Learnt learnt = Regression.learn(rows, examples, rarity.length, STRENGTH);
    Map<String, Double> weights = new TreeMap<>();
    numbers.forEach((gram, at) -> weights.put(gram, learnt.weights().get(at) * rarity[at]));
    weights.values().removeIf(weight -> Math.abs(weight) < LEAST);
    return new LearntWords(weights, learnt.bias() + LENIENCE);
  }

  private static int fewest(String gram) {
    return isOfWords(gram) ? FEWEST_WITH_WORDS : FEWEST_WITH_LETTERS;
  }

  private static boolean isOfWords(String gram) {
    return gram.contains(" ");
  }

  private static Feature[] row(Set<String> grams, Map<String, Integer> numbers, double[] rarity) {
    double scale = Grams.scale(grams.size());
    List<Integer> known = new ArrayList<>();
    for (String gram : grams) {
      Integer number = numbers.get(gram);
      if (number != null) {
        known.add(number);
      }
    }
    return known.stream()
        .sorted()
        .map(number -> new FeatureNode(number + 1, rarity[number] * scale))
        .toArray(Feature[]::new);
  }

  boolean isDanger(String text) {
    Set<String> grams = Grams.of(text);
    double sum = grams.stream().mapToDouble(gram -> weights.getOrDefault(gram, 0.0)).sum();
    return bias + sum * Grams.scale(grams.size()) > 0;
  }

  /** As the product reads it. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "How much each gram speaks of danger; made by ./benchmarks/train-care, see docs/care.md");
    lines.add(line("(bias)", bias));
    weights.forEach((gram, weight) -> lines.add(line(gram, weight)));
    Files.write(file, lines, UTF_8);
  }

  private static String line(String name, double value) {
    return "%s\t%.2f".formatted(name, value);
  }
}
