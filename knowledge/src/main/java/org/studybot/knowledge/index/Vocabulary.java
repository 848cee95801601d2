package org.studybot.knowledge.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Known words, and which of them is nearest to a misspelt one. Finds candidates by the letters they
 * have left when some are deleted on both sides, from the first {@value #PREFIX} letters only
 * (Garbe's symmetric delete algorithm), so that no lookup walks the whole vocabulary. Immutable.
 */
final class Vocabulary {

  private static final int PREFIX = 7;
  private static final int SHORTEST_WORD = 3;

  /**
   * The rarest words of a huge collection are mostly names and typos, and would fill the memory.
   */
  private static final int MOST_WORDS = 200_000;

  /** A known word near a misspelt one. */
  record Near(String word, int distance) {}

  private record Known(String word, int frequency) {}

  private final List<Known> words;

  /** Hash of what deletion leaves in the upper half, position in words in the lower; sorted. */
  private final long[] remains;

  private Vocabulary(List<Known> words) {
    this.words = words;
    this.remains =
        IntStream.range(0, words.size())
            .mapToObj(this::remainsOf)
            .flatMapToLong(remain -> remain)
            .toArray();
    Arrays.sort(remains);
  }

  /** The vocabulary of these words, each with the number of entries in which it stands. */
  static Vocabulary of(Map<String, Integer> frequencies) {
    return new Vocabulary(
        frequencies.entrySet().stream()
            .filter(word -> correctable(word.getKey()))
            .map(word -> new Known(word.getKey(), word.getValue()))
            .sorted(Comparator.comparingInt(Known::frequency).reversed())
            .limit(MOST_WORDS)
            .toList());
  }

  /** The known word that was most likely meant, within the slips forgiven in a word so long. */
  Optional<Near> nearest(String misspelt) {
    return misspelt.length() == SHORTEST_WORD
        ? nearest(misspelt, 1, known -> isSwapOfAcronym(misspelt, known))
        : nearest(misspelt, EditDistance.forgivenIn(misspelt.length()));
  }

  /** The known word that was most likely meant, within so many slips. */
  Optional<Near> nearest(String misspelt, int slips) {
    return nearest(misspelt, slips, _ -> true);
  }

  private Optional<Near> nearest(String misspelt, int slips, Predicate<String> likely) {
    if (slips == 0 || !correctable(misspelt)) {
      return Optional.empty();
    }
    return candidates(misspelt, slips).stream()
        .filter(known -> likely.test(known.word()))
        .filter(known -> Math.abs(known.word().length() - misspelt.length()) <= slips)
        .map(known -> new Guess(known, EditDistance.between(misspelt, known.word()), misspelt))
        .filter(guess -> guess.distance() <= slips)
        .min(Guess.BEST_FIRST)
        .map(guess -> new Near(guess.known().word(), guess.distance()));
  }

  /**
   * Words of three letters are too short for slips: "act" is no "cat". But one without a vowel is
   * no word but an acronym, and two of its letters are easily swapped.
   */
  private static boolean isSwapOfAcronym(String typed, String known) {
    return known.chars().noneMatch(letter -> "aeiou".indexOf(letter) >= 0)
        && Arrays.equals(typed.chars().sorted().toArray(), known.chars().sorted().toArray());
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
    for (int left : hashesOfRemains(misspelt, slips)) {
      long hash = (long) left << Integer.SIZE;
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

  private LongStream remainsOf(int at) {
    String word = words.get(at).word();
    int slips = EditDistance.forgivenIn(word.length() + EditDistance.MOST);
    return IntStream.of(hashesOfRemains(word, slips))
        .mapToLong(left -> (long) left << Integer.SIZE | at);
  }

  private static boolean correctable(String word) {
    return word.length() >= SHORTEST_WORD && word.chars().allMatch(Character::isLetter);
  }

  /** Hashes of the beginning of a word, as it is and without any one or two of its letters. */
  private static int[] hashesOfRemains(String word, int slips) {
    int length = Math.min(word.length(), PREFIX);
    IntStream.Builder hashes = IntStream.builder();
    for (int first = -1; first < (slips < 2 ? 0 : length); first++) {
      for (int second = first < 0 ? -1 : first + 1; second < (slips < 1 ? 0 : length); second++) {
        hashes.add(hashWithout(word, length, first, second));
      }
    }
    return hashes.build().toArray();
  }

  private static int hashWithout(String word, int length, int first, int second) {
    int hash = 0;
    for (int at = 0; at < length; at++) {
      if (at != first && at != second) {
        hash = 31 * hash + word.charAt(at);
      }
    }
    return hash;
  }
}
