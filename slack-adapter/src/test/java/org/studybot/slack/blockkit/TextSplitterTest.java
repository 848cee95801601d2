package org.studybot.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSplitterTest {

  @Test
  void shortTextStaysAsItIs() {
    assertThat(TextSplitter.parts(" ten signs", 10)).containsExactly(" ten signs");
  }

  @Test
  void cutsBetweenWords() {
    assertThat(TextSplitter.parts("one two three four", 10))
        .containsExactly("one two", "three four");
  }

  @Test
  void cutsAtASpaceThatStandsJustBehindTheLimit() {
    assertThat(TextSplitter.parts("0123456789 rest", 10)).containsExactly("0123456789", "rest");
  }

  @Test
  void cutsAWordThatIsLongerThanTheLimit() {
    assertThat(TextSplitter.parts("abcdefghijklm", 5)).containsExactly("abcde", "fghij", "klm");
  }

  @Test
  void keepsAnEmojiWhole() {
    String teacher = "\ud83d\udc69\u200d\ud83c\udfeb";

    assertThat(TextSplitter.parts(teacher.repeat(3), 12))
        .containsExactly(teacher + teacher, teacher);
  }

  @Test
  void keepsALetterWithItsMark() {
    assertThat(TextSplitter.parts("aaaae\u0301bb", 5)).containsExactly("aaaa", "e\u0301bb");
  }

  @Test
  void breaksNoCodePointWhereOneCharacterIsLongerThanTheLimit() {
    String endless = "\ud83d\udc69" + "\u200d\ud83d\udc69".repeat(10);

    assertThat(TextSplitter.parts(endless, 7))
        .allSatisfy(part -> assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse())
        .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(7));
    assertThat(String.join("", TextSplitter.parts(endless, 7))).isEqualTo(endless);
  }

  @Test
  void hasNoPartsForNothing() {
    assertThat(TextSplitter.parts("", 10)).isEmpty();
  }
}
