package org.studybot.core.care;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts a word right that is none of those known but nearly one: letters swapped, one too many, one
 * missing, another vowel; digits and stars in place of letters; letters drawn out.
 */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;
  private static final String DIGITS = "013457@$";
  private static final String LETTERS = "oieastas";
  private static final String VOWELS = "aeiouy";

  private final Set<String> known;
  private final Map<String, List<String>> byShape = new HashMap<>();

  Spelling(Set<String> known) {
    this.known = Set.copyOf(known);
    known.stream().sorted().filter(it -> it.length() >= SHORTEST).forEach(this::index);
  }

  private void index(String word) {
    for (String shape : shapes(word)) {
      byShape.merge(
          shape, List.of(word), (had, more) -> Stream.concat(had.stream(), more.stream()).toList());
    }
  }

  /** The word itself, and the word without each of its letters in turn. */
  private static Set<String> shapes(String word) {
    Set<String> shapes = new LinkedHashSet<>();
    shapes.add(word);
    for (int at = 1; at < word.length(); at++) {
      shapes.add(word.substring(0, at) + word.substring(at + 1));
    }
    return shapes;
  }

  boolean knows(String word) {
    return known.contains(word);
  }

  /** The known word that was meant; the word itself if that is none. */
  String corrected(String typed) {
    if (typed.endsWith("in") && known.contains(typed + "g")) {
      return typed + "g";
    }
    if (known.contains(typed) || typed.length() > LONGEST) {
      return typed;
    }
    String word = letters(typed);
    for (String candidate : List.of(word, squeezed(word, 2), squeezed(word, 1))) {
      if (known.contains(candidate)) {
        return candidate;
      }
    }
    return word.contains("*") ? starred(word, typed) : near(squeezed(word, 2), typed);
  }

  private static String letters(String typed) {
    boolean mixed = typed.chars().anyMatch(Character::isLetter);
    StringBuilder word = new StringBuilder();
    for (int place = 0; place < typed.length(); place++) {
      char sign = typed.charAt(place);
      int at = mixed ? DIGITS.indexOf(sign) : -1;
      word.append(at < 0 ? sign : LETTERS.charAt(at));
    }
    return word.toString();
  }

  /** No letter more than so often in a row. */
  private static String squeezed(String word, int most) {
    StringBuilder squeezed = new StringBuilder();
    int row = 0;
    for (int at = 0; at < word.length(); at++) {
      row = at > 0 && word.charAt(at) == word.charAt(at - 1) ? row + 1 : 1;
      if (row <= most) {
        squeezed.append(word.charAt(at));
      }
    }
    return squeezed.toString();
  }

  /** Each star stands for a letter. */
  private String starred(String word, String typed) {
    return known.stream()
        .filter(it -> it.length() == word.length() && it.length() > 2)
        .filter(it -> fits(it, word))
        .sorted()
        .findFirst()
        .orElse(typed);
  }

  private static boolean fits(String word, String pattern) {
    for (int at = 0; at < word.length(); at++) {
      if (pattern.charAt(at) != '*' && pattern.charAt(at) != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  private String near(String word, String typed) {
    if (word.length() < 3) {
      return typed;
    }
    return shapes(word).stream()
        .flatMap(shape -> byShape.getOrDefault(shape, List.of()).stream())
        .filter(it -> isSlip(word, it))
        .min(Comparator.comparingInt((String it) -> distance(word, it)).thenComparing(it -> it))
        .orElse(typed);
  }

  /** The smaller, the likelier: a letter doubled or not, letters swapped or alike, one missing. */
  private static int distance(String typed, String meant) {
    if (squeezed(typed, 1).equals(squeezed(meant, 1))) {
      return 0;
    }
    return typed.length() == meant.length() ? 1 : 2;
  }

  /** Of short words only two letters swapped are forgiven: they are too like each other. */
  private static boolean isSlip(String typed, String meant) {
    if (typed.charAt(0) != meant.charAt(0)) {
      return false;
    }
    return switch (typed.length() - meant.length()) {
      case 0 -> swapped(typed, meant) || (meant.length() >= 6 && otherVowel(typed, meant));
      case 1, -1 -> Math.min(typed.length(), meant.length()) >= 5;
      default -> false;
    };
  }

  private static boolean swapped(String typed, String meant) {
    int at = difference(typed, meant);
    return at + 1 < typed.length()
        && typed.charAt(at) == meant.charAt(at + 1)
        && typed.charAt(at + 1) == meant.charAt(at)
        && typed.substring(at + 2).equals(meant.substring(at + 2));
  }

  private static boolean otherVowel(String typed, String meant) {
    int at = difference(typed, meant);
    return at < typed.length()
        && typed.substring(at + 1).equals(meant.substring(at + 1))
        && alike(typed.charAt(at), meant.charAt(at));
  }

  private static boolean alike(char one, char other) {
    boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
    boolean sounds = "cks".indexOf(one) >= 0 && "cks".indexOf(other) >= 0;
    return vowels || sounds;
  }

  private static int difference(String one, String other) {
    int at = 0;
    while (at < one.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
