package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studybot.core.question.Option;
import org.studybot.core.question.Question;
import org.studybot.knowledge.Catalogue;

/**
 * Somebody who knows nothing and goes by the looks of the options does little better than chance.
 */
class GiveAwayTest {

  private static final List<List<Option>> LINE_UPS = lineUps();

  @Test
  void lengthDoesNotTellTheRightOption() {
    assertThat(LINE_UPS).hasSizeGreaterThan(200);
    for (int rank = 0; rank < 4; rank++) {
      assertThat(shareRightAtRank(rank)).as("rank " + rank + " by length").isBetween(0.15, 0.35);
    }
  }

  @Test
  void noTraitSetsTheRightOptionApart() {
    for (List<Option> options : LINE_UPS) {
      int right = Trait.of(options.getFirst().text());
      int[] wrong = options.stream().skip(1).mapToInt(option -> Trait.of(option.text())).toArray();
      assertThat(Trait.setsApart(right, wrong[0], wrong[1], wrong[2])).isFalse();
    }
  }

  private static double shareRightAtRank(int rank) {
    long right =
        LINE_UPS.stream()
            .map(
                options ->
                    options.stream()
                        .sorted(Comparator.comparingInt(o -> o.text().length()))
                        .toList())
            .filter(sorted -> sorted.get(rank).credit() == 1)
            .count();
    return (double) right / LINE_UPS.size();
  }

  private static List<List<Option>> lineUps() {
    List<Catalogue> catalogues = new ArrayList<>(List.of(Notes.catalogue()));
    for (int seed = 0; seed < 30; seed++) {
      catalogues.add(RandomNotes.catalogue(seed));
    }
    return catalogues.stream().flatMap(GiveAwayTest::lineUps).toList();
  }

  private static Stream<List<Option>> lineUps(Catalogue catalogue) {
    QuestionMaker maker = new QuestionMaker(catalogue);
    return catalogue.topics().stream()
        .flatMap(topic -> maker.make(topic).stream())
        .flatMap(
            q -> q instanceof Question.Choice choice ? Stream.of(choice.options()) : Stream.of());
  }
}
