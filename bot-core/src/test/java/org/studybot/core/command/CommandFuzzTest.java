package org.studybot.core.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Anything that is said is a command or a question. */
class CommandFuzzTest {

  @FuzzTest(maxDuration = "1m")
  void understandsAnyText(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    assertThat(CommandParser.parse(text).toString()).hasSizeLessThan(CommandParser.MAX_LENGTH + 50);
    String tidy = Wording.tidy(text);
    assertThat(Wording.tidy(tidy)).isEqualTo(tidy);
    assertThat(tidy).doesNotContain("\n", "\0", "\u202e");
    assertThat(Wording.cutAtAWord(tidy, 40).codePoints().count()).isLessThanOrEqualTo(40);
  }
}
