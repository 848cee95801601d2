package org.studybot.knowledge.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/** Long texts made of what stands in an expression, and an end that it does not expect. */
final class HostileTexts {

  static final int LENGTH = 100_000;

  private static final int MOST = 40;
  private static final String UNEXPECTED = "\u0001";

  /** Words with what stands around them, and signs. */
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}' ]++|[^\\p{L}\\p{N}' ]");

  private HostileTexts() {}

  static List<String> of(String expression) {
    List<String> parts = parts(expression);
    List<String> texts = new ArrayList<>();
    for (String part : parts) {
      texts.add(pumped("", part));
    }
    // Always the same, so that what fails once fails again.
    Random random = new Random(7);
    while (texts.size() < Math.min(2 * parts.size(), 2 * MOST)) {
      String prefix = any(parts, random);
      texts.add(pumped(prefix + " ", any(parts, random) + any(parts, random)));
    }
    return texts.size() <= MOST ? texts : chosen(texts, random);
  }

  private static List<String> chosen(List<String> texts, Random random) {
    List<String> chosen = new ArrayList<>(texts.subList(0, MOST / 2));
    while (chosen.size() < MOST) {
      chosen.add(any(texts, random));
    }
    return chosen;
  }

  private static List<String> parts(String expression) {
    Set<String> parts = new LinkedHashSet<>(List.of(" ", "a", "1", ".1", "A", "\n", "(a", "<a"));
    PART.matcher(expression).results().forEach(part -> parts.add(part.group()));
    return List.copyOf(parts);
  }

  private static String any(List<String> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }

  private static String pumped(String prefix, String part) {
    return prefix + part.repeat(LENGTH / part.length()) + UNEXPECTED;
  }
}
