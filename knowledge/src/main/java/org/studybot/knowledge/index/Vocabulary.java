package org.studybot.knowledge.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Known words, and which of them is nearest to a misspelt one. Finds candidates by the letters they
 * have left when some are deleted on both sides, from the first {@value #PREFIX} letters only
 * (Garbe's symmetric delete algorithm), so that no lookup walks the whole vocabulary. Immutable.
 */
final class Vocabulary {

  private static final int PREFIX = 7;
  private static final int SHORTEST_WORD = 3;

  /** A known word near a misspelt one. */
  record Near(String word, int distance) {}

  private record Known(String word, int frequency) {}

  private final List<Known> words;

  /** Hash of what deletion leaves in the upper half, position in words in the lower; sorted. */
  private final long[] remains;

  private Vocabulary(List<Known> words) {
    this.words = words;
    List<long[]> each = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      each.add(remainsOf(at));
    }
    this.remains = each.stream().flatMapToLong(Arrays::stream).toArray();
    Arrays.sort(remains);
  }

  /** The vocabulary of these words, each with the number of entries in which it stands. */
  static Vocabulary of(Map<String, Integer> frequencies) {
    return new Vocabulary(
        frequencies.entrySet().stream()
            .filter(word -> correctable(word.getKey()))
            .map(word -> new Known(word.getKey(), word.getValue()))
            .toList());
  }

  /** The known word that was most likely meant, within the slips forgiven in a word so long. */
  Optional<Near> nearest(String misspelt) {
    return nearest(misspelt, EditDistance.forgivenIn(misspelt.length()));
  }

  /** The known word that was most likely meant, within so many slips. */
  Optional<Near> nearest(String misspelt, int slips) {
    if (slips == 0 || !correctable(misspelt)) {
      return Optional.empty();
    }
    return candidates(misspelt, slips).stream()
        .filter(known -> Math.abs(known.word().length() - misspelt.length()) <= slips)
        .map(known -> new Guess(known, EditDistance.between(misspelt, known.word()), misspelt))
        .filter(guess -> guess.distance() <= slips)
        .min(Guess.BEST_FIRST)
        .map(guess -> new Near(guess.known().word(), guess.distance()));
  }

  private record Guess(Known known, int distance, String misspelt) {

    static final Comparator<Guess> BEST_FIRST =
        Comparator.comparingInt(Guess::distance)
            .thenComparing(Guess::startsAlike, Comparator.reverseOrder())
            .thenComparing(guess -> guess.known().frequency(), Comparator.reverseOrder())
            .thenComparing(guess -> guess.known().word());

    /** People rarely miss the first letter. */
    boolean startsAlike() {
      return known.word().charAt(0) == misspelt.charAt(0);
    }
  }

  private Set<Known> candidates(String misspelt, int slips) {
    Set<Known> candidates = new HashSet<>();
    for (String left : deletions(prefix(misspelt), slips)) {
      long hash = (long) left.hashCode() << Integer.SIZE;
      int at = Arrays.binarySearch(remains, hash);
      for (int i = at < 0 ? -at - 1 : at; i < remains.length && sameHash(remains[i], hash); i++) {
        candidates.add(words.get((int) remains[i]));
      }
    }
    return candidates;
  }

  private static boolean sameHash(long remain, long hash) {
    return remain >>> Integer.SIZE == hash >>> Integer.SIZE;
  }

  private long[] remainsOf(int at) {
    String word = words.get(at).word();
    int slips = EditDistance.forgivenIn(word.length() + EditDistance.MOST);
    return deletions(prefix(word), slips).stream()
        .mapToLong(left -> (long) left.hashCode() << Integer.SIZE | at)
        .toArray();
  }

  private static boolean correctable(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }

  private static String prefix(String word) {
    return word.length() <= PREFIX ? word : word.substring(0, PREFIX);
  }

  /** The word itself and what is left of it after up to so many deletions. */
  private static Set<String> deletions(String word, int most) {
    Set<String> all = new HashSet<>(Set.of(word));
    Set<String> last = all;
    for (int deletion = 0; deletion < most; deletion++) {
      Set<String> next = new HashSet<>();
      last.forEach(longer -> shorten(longer, next));
      all.addAll(next);
      last = next;
    }
    return all;
  }

  private static void shorten(String word, Set<String> into) {
    for (int at = 0; at < word.length(); at++) {
      into.add(word.substring(0, at) + word.substring(at + 1));
    }
  }
}
