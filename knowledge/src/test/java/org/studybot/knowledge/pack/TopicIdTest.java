package org.studybot.knowledge.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicIdTest {

  @ParameterizedTest
  @CsvSource({
    "partnership-working.md, partnership-working",
    "unit 1/Partnership Working.MD, partnership-working",
    "Children’s rights & café.md, childrens-rights-cafe",
    "notes.v2.md, notes-v2",
    "--a__b--.txt, a-b",
    "no ending, no-ending",
    "Unit 3. Play, unit-3-play"
  })
  void isTheNameOfTheFileInSafeSigns(String file, String id) {
    assertThat(TopicId.of(Path.of(file))).isEqualTo(id);
  }

  @Test
  void isShortAndNeverEmpty() {
    assertThat(TopicId.of(Path.of("word-".repeat(40) + ".md"))).hasSizeLessThanOrEqualTo(60);
    assertThat(TopicId.of(Path.of("日本.md")))
        .matches("topic-[0-9a-f]{10}")
        .isNotEqualTo(TopicId.of(Path.of("中国.md")));
  }
}
