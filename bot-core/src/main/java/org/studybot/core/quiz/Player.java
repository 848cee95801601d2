package org.studybot.core.quiz;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody who takes part, or did.
 *
 * @param id the person's id within the tenant of the quiz
 * @param name what the others see; empty as long as they are to see "a player"
 * @param left whether they took leave; what they did still counts
 * @param skipped the questions they passed over
 * @param hinted the questions they had a hint for
 */
public record Player(
    String id, String name, boolean left, Set<Integer> skipped, Set<Integer> hinted) {

  public Player {
    skipped = Set.copyOf(skipped);
    hinted = Set.copyOf(hinted);
  }

  /** Somebody who has just come, unnamed. */
  static Player named(String id) {
    return new Player(id, "", false, Set.of(), Set.of());
  }

  Player shownAs(String newName) {
    return new Player(id, newName, left, skipped, hinted);
  }

  Player gone(boolean nowLeft) {
    return new Player(id, name, nowLeft, skipped, hinted);
  }

  Player skipping(int index) {
    return new Player(id, name, left, with(skipped, index), hinted);
  }

  Player notSkipping(int index) {
    Set<Integer> rest =
        skipped.stream().filter(other -> other != index).collect(Collectors.toSet());
    return new Player(id, name, left, rest, hinted);
  }

  Player hintedAt(int index) {
    return new Player(id, name, left, skipped, with(hinted, index));
  }

  private static Set<Integer> with(Set<Integer> indexes, int index) {
    return Stream.concat(indexes.stream(), Stream.of(index))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
