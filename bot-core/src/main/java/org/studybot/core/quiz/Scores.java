package org.studybot.core.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a quiz has come to so far. Only closed questions count. */
final class Scores {

  private Scores() {}

  /** What an answer earns: in a race the first right one takes the point, elsewhere its credit. */
  static double points(Quiz quiz, Given given) {
    return quiz.settings().mode() == Mode.RACE && !given.right() ? 0 : given.credit();
  }

  static double score(Quiz quiz, String player) {
    return counted(quiz, player).mapToDouble(given -> points(quiz, given)).sum();
  }

  /** The player's answers to questions that are closed for them. */
  static Stream<Given> counted(Quiz quiz, String player) {
    return quiz.play().answers().stream()
        .filter(given -> given.player().equals(player) && quiz.isClosed(player, given.index()));
  }

  /** The questions a player met and did not get wholly right, in the order of the quiz. */
  static List<Integer> missed(Quiz quiz, String player) {
    return indexes(quiz)
        .filter(index -> quiz.isClosed(player, index))
        .filter(index -> quiz.answer(player, index).filter(Given::right).isEmpty())
        .toList();
  }

  /** The questions that somebody met and did not get wholly right, the hardest first. */
  static List<Integer> missedByAny(Quiz quiz) {
    return indexes(quiz)
        .filter(index -> wasMet(quiz, index) && success(quiz, index) < 1)
        .sorted(Comparator.comparingDouble(index -> success(quiz, index)))
        .toList();
  }

  /** The question with which the players had most trouble, if there was any. */
  static Optional<Integer> hardest(Quiz quiz) {
    return missedByAny(quiz).stream().filter(index -> takers(quiz, index) > 0).findFirst();
  }

  /** The share of its points that was earned, of all who answered or skipped; 0 if nobody did. */
  static double success(Quiz quiz, int index) {
    double earned = quiz.answers(index).mapToDouble(Given::credit).sum();
    long takers = takers(quiz, index);
    return takers == 0 ? 0 : earned / takers;
  }

  static long takers(Quiz quiz, int index) {
    return quiz.answers(index).count() + skippers(quiz, index);
  }

  static long skippers(Quiz quiz, int index) {
    return quiz.play().players().stream()
        .filter(player -> player.skipped().contains(index))
        .count();
  }

  private static boolean wasMet(Quiz quiz, int index) {
    return quiz.play().lanes().values().stream().anyMatch(stage -> index < stage.closed());
  }

  private static Stream<Integer> indexes(Quiz quiz) {
    return IntStream.range(0, quiz.questions().size()).boxed();
  }
}
