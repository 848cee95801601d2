package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Kind;

class IntentTest {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          any exam tips for safeguarding           | EXAM_TIP      | any for safeguarding
          how do I revise the EYFS                 | EXAM_TIP      | the EYFS
          what would lose me marks on play         | MISCONCEPTION | what play
          common mistakes students make with obs   | MISCONCEPTION | obs
          what do examiners want on the key person | MARKING_POINT | the key person
          how do I get full marks for consent      | MARKING_POINT | how do I consent
          quick overview of play                   | SYNOPSIS      | play
          play in a nutshell                       | SYNOPSIS      | play
          I'm new to this unit on play             | SYNOPSIS      | I'm on play
          what's the play topic about              | SYNOPSIS      | what's the play
          confidentiality definition               | CONCEPT       | confidentiality
          """)
  void isReadFromTheWords(String question, Kind kind, String rest) {
    assertThat(Intent.of(question, ALL))
        .hasValueSatisfying(
            intent -> {
              assertThat(intent.kind()).isEqualTo(kind);
              assertThat(intent.rest().strip().replaceAll(" +", " ")).isEqualTo(rest);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"can confidentiality be broken", "bite marks on a child", "tipsy", ""})
  void isNotReadIntoOtherQuestions(String question) {
    assertThat(Intent.of(question, ALL)).isEmpty();
  }

  @Test
  void asksForNothingThatTheNotesDoNotHave() {
    assertThat(Intent.of("exam tips for play", EnumSet.of(Kind.CONCEPT))).isEmpty();
  }
}
