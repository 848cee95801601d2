package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

  @ParameterizedTest
  @CsvSource({
    "behavioral, behaviours",
    "organized, organise",
    "analyzing, analysed",
    "center, centres",
    "program, programmes",
    "practise, practices",
    "colorful, colourful",
    "counseling, counselling",
    "pediatrics, paediatric",
    "child, children",
    "child's, children",
    "teach, taught",
    "dialog, dialogues",
    "enrollment, enrolment",
    "judgment, judgements",
    "U.K., uk",
    "café, cafe",
    "ﬁnd, found",
  })
  void meetAsOneWord(String one, String other) {
    assertThat(Analysis.words(Analysis.STEMS, one))
        .isNotEmpty()
        .isEqualTo(Analysis.words(Analysis.STEMS, other));
  }

  @ParameterizedTest
  @CsvSource({"size, side", "meter, met", "laboratory, labour", "gov.uk, govuk", "3.5, 35"})
  void leaveOtherWordsApart(String one, String other) {
    assertThat(Analysis.words(Analysis.STEMS, one))
        .isNotEqualTo(Analysis.words(Analysis.STEMS, other));
  }
}
