package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShorthandTest {

  @Test
  void isWrittenInFull() {
    assertThat(Shorthand.writtenInFull("wat shud u do b4 obs? IDK", _ -> false))
        .isEqualTo("what should you do before observations? I do not know");
  }

  @Test
  void staysWhereTheNotesHaveTheWordThemselves() {
    assertThat(Shorthand.writtenInFull("obs for u", "obs"::equals)).isEqualTo("obs for you");
  }

  @Test
  void leavesAllElseAsItWasTyped() {
    assertThat(Shorthand.writtenInFull("e.y.f.s, y-axis; Über  $1 \\ kids' needs 🙂", _ -> false))
        .isEqualTo("e.y.f.s, y-axis; Über  $1 \\ kids' needs 🙂");
  }
}
