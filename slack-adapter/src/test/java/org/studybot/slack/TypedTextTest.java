package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '"',
      value = {
        "<@UBOT> tips x = tips x",
        "<@UBOT|studybot>: tips x = tips x",
        "tips <@UBOT> x = tips  x",
        "<#C1|level-3> notes = level-3 notes",
        "<!here> notes = notes",
        "<!subteam^S1|@tutors> notes = @tutors notes",
        "<https://a.example|a.example> = a.example",
        "<mailto:a@b.example> = mailto:a@b.example",
        "a &lt; b &amp;&amp; c &gt; d = a < b && c > d",
        "&amp;lt; = &lt;",
        "a <b = a <b",
        "<> = ",
      })
  void readsAsItLooked(String handedOn, String typed) {
    assertThat(TypedText.words(handedOn)).isEqualTo(typed == null ? "" : typed);
  }

  @Test
  void isEmptyWhereSlackGivesNone() {
    assertThat(TypedText.words(null)).isEmpty();
  }
}
