package org.studybot.knowledge.pack;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds former entries that drafts may be rewordings of. Two entries of a kind are alike if they go
 * by the same name, or if Dice's coefficient of their word sets, twice the number of shared words
 * over the sum of both sizes (Dice 1945, "Measures of the amount of ecologic association between
 * species"), reaches {@link #THRESHOLD}.
 */
final class Likeness {

  /** With 0.6, four of ten words may change; two tips on one subject rarely share as much. */
  static final double THRESHOLD = 0.6;

  private final WordSets sets;
  private final List<int[]> formers;
  private final Map<Integer, List<Place>> byRareWord = new HashMap<>();
  private final Map<String, List<Integer>> byName = new HashMap<>();

  /** The draft that each former entry was last compared with: many words lead to the same one. */
  private final int[] lastSeenBy;

  private Likeness(List<Former> formers) {
    this.lastSeenBy = new int[formers.size()];
    Arrays.fill(lastSeenBy, -1);
    this.sets = WordSets.rarestFirst(formers);
    this.formers = formers.stream().map(sets::of).toList();
    for (int i = 0; i < formers.size(); i++) {
      int[] words = this.formers.get(i);
      for (int w = 0; w < rareWords(words); w++) {
        byRareWord.computeIfAbsent(words[w], _ -> new ArrayList<>()).add(new Place(i, w));
      }
      byName.computeIfAbsent(name(formers.get(i)), _ -> new ArrayList<>()).add(i);
    }
  }

  /** All pairs that are alike, best first; the numbers are places in the two lists. */
  static List<Pair> pairs(List<Former> drafts, List<Former> formers) {
    Likeness likeness = new Likeness(formers);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      likeness.add(i, drafts.get(i), pairs);
    }
    pairs.sort(
        comparingDouble(Pair::likeness)
            .reversed()
            .thenComparing(comparingInt(Pair::draft))
            .thenComparing(comparingInt(Pair::former)));
    return pairs;
  }

  private void add(int number, Former draft, List<Pair> pairs) {
    int[] words = sets.of(draft);
    List<Integer> namesakes =
        draft.name().isEmpty() ? List.of() : byName.getOrDefault(name(draft), List.of());
    for (int former : namesakes) {
      pairs.add(new Pair(number, former, 1 + dice(words, formers.get(former))));
    }
    for (int w = 0; w < rareWords(words); w++) {
      for (Place place : byRareWord.getOrDefault(words[w], List.of())) {
        if (lastSeenBy[place.entry()] != number) {
          lastSeenBy[place.entry()] = number;
          compare(new Place(number, w), words, place, pairs);
        }
      }
    }
  }

  /**
   * Compares two sets that share the words at these places and none before, so at most what
   * follows: most sets are ruled out by that alone (positional filtering: Xiao and others 2008,
   * "Efficient similarity joins for near duplicate detection").
   */
  private void compare(Place mine, int[] words, Place place, List<Pair> pairs) {
    int[] others = formers.get(place.entry());
    int most = Math.min(words.length - mine.word(), others.length - place.word());
    if (dice(most, words, others) >= THRESHOLD) {
      double dice = dice(words, others);
      if (dice >= THRESHOLD) {
        pairs.add(new Pair(mine.entry(), place.entry(), dice));
      }
    }
  }

  /**
   * How many of its rarest words a set must be known by, so that none like it is missed. To reach
   * t, a set of n words shares at least t·n/(2−t) of them; when two sets share that many, the
   * rarest word they share is among the first n − t·n/(2−t) + 1 of each (prefix filtering:
   * Chaudhuri, Ganti and Kaushik 2006, "A primitive operator for similarity joins in data
   * cleaning").
   */
  private static int rareWords(int[] words) {
    double shared = THRESHOLD * words.length / (2 - THRESHOLD);
    double rounding = 1e-9;
    return words.length - (int) Math.ceil(shared - rounding) + 1;
  }

  private static double dice(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Integer.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return dice(shared, one, other);
  }

  private static double dice(int shared, int[] one, int[] other) {
    return 2.0 * shared / (one.length + other.length);
  }

  private static String name(Former former) {
    return former.kind().code() + " " + former.name();
  }

  /** A word of an entry: its place among the words, and the place of the entry in its list. */
  private record Place(int entry, int word) {}

  /** A draft and a former entry, by their places, and how alike they are. */
  record Pair(int draft, int former, double likeness) {}
}
