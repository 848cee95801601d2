package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private final Vocabulary vocabulary =
      Vocabulary.of(
          Map.of(
              "safeguarding",
              9,
              "parents",
              5,
              "parent",
              3,
              "care",
              4,
              "core",
              1,
              "play",
              7,
              "fgm",
              2,
              "cat",
              2));

  @ParameterizedTest
  @CsvSource({
    "safegaurding, safeguarding",
    "asfeguarding, safeguarding",
    "safegarding, safeguarding",
    "saffegardin, ",
    "saefguardng, safeguarding",
    "parnets, parents",
    "parants, parents",
    "paly, play",
    "ply, ",
    "fmg, fgm",
    "fgn, ",
    "act, "
  })
  void forgivesAsManySlipsAsTheWordIsLong(String misspelt, String meant) {
    assertThat(vocabulary.nearest(misspelt).map(Vocabulary.Near::word))
        .isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void prefersTheCommonerOfTwoEquallyNearWords() {
    assertThat(vocabulary.nearest("cxre")).contains(new Vocabulary.Near("care", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "🙂🙂🙂🙂", "2004", "1234567890", "safeguard1ng"})
  void leavesAloneWhatIsNoWord(String typed) {
    assertThat(vocabulary.nearest(typed)).isEmpty();
  }
}
