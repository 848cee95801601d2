package org.studybot.core.question.make;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.question.Key;

/**
 * Finds three wrong options to stand beside the right one, as in an identity parade: plausible,
 * clearly different from each other, and none, above all not the right one, to be told by its
 * looks. How many of them are shorter than the right one is drawn from the text itself, so that
 * over many questions its length tells nothing.
 */
final class Lineup {

  private static final int WRONG = 3;

  /** So many of the best candidates are tried in every combination. */
  private static final int TRIED = 20;

  private static final int COST_OF_LENGTH = 20;

  private final Candidate right;
  private final List<Candidate> candidates;
  private final int shorterWanted;

  private Lineup(Candidate right, List<Candidate> candidates) {
    this.right = right;
    this.candidates = candidates;
    this.shorterWanted = Integer.parseInt(Key.of(right.text()).substring(0, 4), 16) % (WRONG + 1);
  }

  /**
   * Picks the three.
   *
   * @param candidates wrong for certain, the most plausible first
   * @return three of them; empty if no three make a fair line-up
   */
  static Optional<List<String>> of(Candidate right, Stream<Candidate> candidates) {
    List<Candidate> tried =
        candidates
            .filter(candidate -> candidate.differsFrom(right) && candidate.comparesWith(right))
            .limit(TRIED)
            .toList();
    return new Lineup(right, tried).best();
  }

  private Optional<List<String>> best() {
    return trios().stream()
        .min(Comparator.comparingInt(Trio::cost))
        .map(trio -> Stream.of(trio.one, trio.two, trio.three).map(Candidate::text).toList());
  }

  private List<Trio> trios() {
    List<Trio> fair = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      for (int j = i + 1; j < candidates.size(); j++) {
        if (candidates.get(i).differsFrom(candidates.get(j))) {
          addTrios(i, j, fair);
        }
      }
    }
    return fair;
  }

  private void addTrios(int i, int j, List<Trio> fair) {
    Candidate one = candidates.get(i);
    Candidate two = candidates.get(j);
    for (int k = j + 1; k < candidates.size(); k++) {
      Candidate three = candidates.get(k);
      if (looksOrdinary(one, two, three) && one.differsFrom(three) && two.differsFrom(three)) {
        int cost = i + j + k + COST_OF_LENGTH * Math.abs(shorter(one, two, three) - shorterWanted);
        fair.add(new Trio(one, two, three, cost));
      }
    }
  }

  private boolean looksOrdinary(Candidate one, Candidate two, Candidate three) {
    int longest = Math.max(one.length(), Math.max(two.length(), three.length()));
    int shortest = Math.min(one.length(), Math.min(two.length(), three.length()));
    return right.length() <= 1.3 * longest + 3
        && right.length() >= 0.7 * shortest - 3
        && !Trait.setsApart(right.traits(), one.traits(), two.traits(), three.traits());
  }

  private int shorter(Candidate... wrong) {
    return (int) Stream.of(wrong).filter(option -> option.length() < right.length()).count();
  }

  private record Trio(Candidate one, Candidate two, Candidate three, int cost) {}
}
