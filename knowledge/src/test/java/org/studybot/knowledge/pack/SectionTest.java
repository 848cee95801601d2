package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.Kind;

class SectionTest {

  @ParameterizedTest
  @CsvSource({
    "Exam tips for partnership working, EXAM_TIP",
    "Overview of the topic and its history, SYNOPSIS",
    "'Common mistakes: what to avoid', MISCONCEPTION",
    "Marking points (unit 3), MARKING_POINT",
    "Key terms – A to Z, CONCEPT"
  })
  void aSureHeadingMayAddSomething(String heading, Kind kind) {
    assertThat(Section.ofHeading(heading)).contains(new Section.Entries(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exam tips for partnership working",
        "Give a summary of the case",
        "Communication",
        "Key points",
        "The topic",
        "",
        "12",
        "Use the mark scheme well"
      })
  void anyOtherLineIsNone(String line) {
    assertThat(Section.named(line)).isEmpty();
  }

  @Test
  void knowsQuestionsAndWhatAnImportLeft() {
    assertThat(Section.named("Quiz questions")).contains(new Section.Questions());
    assertThat(Section.named("Unplaced")).contains(new Section.Unplaced());
  }
}
