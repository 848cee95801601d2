package org.studybot.core.simulation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCodec;

/**
 * What is kept of one tenant, row by row: all that people did, and nothing of how it is carried
 * out. The same in every database.
 *
 * @param quizzes the states of the quizzes, by their ids
 */
record Kept(List<String> rows, Map<String, String> quizzes) {

  Kept {
    rows = List.copyOf(rows);
    quizzes = Map.copyOf(quizzes);
  }

  /** The text of a quiz may name things in another order and still say the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Kept kept
        && rows.equals(kept.rows)
        && quizzes.keySet().equals(kept.quizzes.keySet())
        && quizzes.keySet().stream().allMatch(id -> same(quizzes.get(id), kept.quizzes.get(id)));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return Objects.equals(one, other)
        || (one != null
            && other != null
            && !one.isEmpty()
            && !other.isEmpty()
            && quiz(one).equals(quiz(other)));
  }

  private static Quiz quiz(@Nullable String state) {
    return QuizCodec.quiz(Objects.requireNonNull(state));
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** What one has and the other has not, both ways. */
  static String difference(Kept real, Kept wanted) {
    return missing(wanted, real, "is:   ") + missing(real, wanted, "want: ");
  }

  private static String missing(Kept from, Kept of, String lead) {
    Stream<String> rows = of.rows().stream().filter(row -> !from.rows().contains(row));
    Stream<String> quizzes =
        of.quizzes().entrySet().stream()
            .filter(quiz -> !same(quiz.getValue(), from.quizzes().getOrDefault(quiz.getKey(), "")))
            .map(quiz -> quiz(quiz.getValue()).play().toString());
    return Stream.concat(rows, quizzes)
        .map(row -> "\n    " + lead + row)
        .collect(Collectors.joining());
  }
}
