package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineupTest {

  @Test
  void takesTheMostPlausibleThatAreFair() {
    assertThat(lineup("Red apple", Stream.of("Green pear", "Blue plum", "Ripe fig")))
        .hasValueSatisfying(
            wrong -> assertThat(wrong).containsExactly("Green pear", "Blue plum", "Ripe fig"));
  }

  @Test
  void neverTakesTwoThatMeanTheSame() {
    assertThat(lineup("Red apple", Stream.of("Green pears", "Blue plum", "A green pear")))
        .isEmpty();
    assertThat(lineup("Red apple", Stream.of("Red apples", "Blue plum", "Ripe fig"))).isEmpty();
  }

  @Test
  void isNotMadeWhereTheRightOneIsByFarTheLongest() {
    assertThat(
            lineup(
                "A fruit that grows on trees in cool lands",
                Stream.of("A thing to eat", "A thing to sit on", "A place to stay")))
        .isEmpty();
  }

  @Test
  void isNotMadeWhereOnlyTheRightOneIsAbsolute() {
    assertThat(
            lineup(
                "Germs always die in the cold",
                Stream.of(
                    "Water spreads germs around",
                    "Dirty gloves carry dust",
                    "Milk turns sour in the sun")))
        .isEmpty();
  }

  @Test
  void isNotMadeWhereOnlyTheRightOneHasAnotherForm() {
    assertThat(
            lineup(
                "Watching a child at play",
                Stream.of("A plan for the week", "A talk with the parents", "A list of the tools")))
        .isEmpty();
  }

  private static Optional<List<String>> lineup(String right, Stream<String> candidates) {
    return Lineup.of(Candidate.of(right), candidates.map(Candidate::of));
  }
}
