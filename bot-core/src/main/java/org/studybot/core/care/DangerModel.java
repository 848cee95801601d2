package org.studybot.core.care;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much the words and letters of a text speak of danger: a logistic regression over {@link
 * Grams}, learnt by {@code ./benchmarks/train-care}. Immutable once read.
 */
final class DangerModel {

  private static final String BIAS = "(bias)";

  private final Map<String, Float> weights;
  private final float bias;

  private DangerModel(Map<String, Float> weights, float bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /** Of a line, what stands before the last tab is the gram; one without a tab is a remark. */
  static DangerModel read(String file) {
    Map<String, Float> weights = new HashMap<>();
    try (InputStream in = DangerModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.lastIndexOf('\t');
        if (tab >= 0) {
          weights.put(line.substring(0, tab), Float.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    Float bias = weights.remove(BIAS);
    if (bias == null) {
      throw new IllegalStateException(file + " has no " + BIAS);
    }
    return new DangerModel(weights, bias);
  }

  /** The logarithm of the odds that it does; 0 where it is even. */
  double score(TypedText text) {
    Set<String> grams = Grams.of(text);
    double sum = 0;
    for (String gram : grams) {
      sum += weights.getOrDefault(gram, 0f);
    }
    return bias + sum * Grams.scale(grams.size());
  }
}
