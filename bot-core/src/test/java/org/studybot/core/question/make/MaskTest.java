package org.studybot.core.question.make;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Observation         | Watching: to observe, observing children, observed twice | Watching: to _____, _____ children, _____ twice
          Play-based learning | Recognising play as the way in which children learn      | Recognising _____ as the way in which children _____
          Information sharing | When you inform others and share facts                   | When you _____ others and _____ facts
          Child's voice       | What children say; the CHILD’S view                      | What _____ say; the _____ view
          Designated lead (DL)| Tell the DL, who leads                                   | Tell the _____, who _____
          Key person          | A person with a key role                                 | A person with a _____ role
          Multi-agency working| Multi-agency teams work as one                           | _____ teams _____ as one
          Data protection act | The D.P.A. of 2018, known as DPA                         | The D.P.A. of 2018, known as _____
          """)
  void hidesAConceptsNamesAndTheirRelatives(String term, String text, String masked) {
    assertThat(Mask.of(Names.of(term)).applyTo(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "Partnership, It is part of the plan",
    "Community, Communication helps",
    "Planning, Plants grow",
  })
  void leavesWordsThatOnlyBeginAlike(String term, String text) {
    assertThat(Mask.of(Names.of(term)).applyTo(text)).isEqualTo(text);
  }

  @Test
  void callsATextUnreadableThatIsFullOfGaps() {
    assertThat(
            Mask.isReadable(
                "Doing _____ with _____ in a place where people live and work all day long"))
        .isTrue();
    assertThat(
            Mask.isReadable(
                "The _____ of _____ in _____ is _____ again and again for ever and a day"))
        .isFalse();
    assertThat(Mask.isReadable("The _____ is a thing")).isFalse();
  }
}
