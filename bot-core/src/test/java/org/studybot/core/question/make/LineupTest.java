package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineupTest {

  @Test
  void takesTheMostPlausibleThatAreFair() {
    assertThat(Lineup.of("Red apple", Stream.of("Green pear", "Blue plum", "Ripe fig")))
        .hasValueSatisfying(
            wrong -> assertThat(wrong).containsExactly("Green pear", "Blue plum", "Ripe fig"));
  }

  @Test
  void neverTakesTwoThatMeanTheSame() {
    assertThat(Lineup.of("Red apple", Stream.of("Green pears", "Blue plum", "A green pear")))
        .isEmpty();
    assertThat(Lineup.of("Red apple", Stream.of("Red apples", "Blue plum", "Ripe fig"))).isEmpty();
  }

  @Test
  void isNotMadeWhereTheRightOneIsByFarTheLongest() {
    assertThat(
            Lineup.of(
                "A fruit that grows on trees in cool lands",
                Stream.of("A thing to eat", "A thing to sit on", "A place to stay")))
        .isEmpty();
  }

  @Test
  void isNotMadeWhereOnlyTheRightOneIsAbsolute() {
    assertThat(
            Lineup.of(
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
            Lineup.of(
                "Watching a child at play",
                Stream.of("A plan for the week", "A talk with the parents", "A list of the tools")))
        .isEmpty();
  }
}
