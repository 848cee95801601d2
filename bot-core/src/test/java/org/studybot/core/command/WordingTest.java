package org.studybot.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void keepsScriptsAndJoinedEmoji() {
    String text = "\u05e9\u05dc\u05d5\u05dd \ud83d\udc69\u200d\ud83c\udfeb caf\u00e9";
    assertThat(Wording.tidy(text)).isEqualTo(text);
  }

  @Test
  void turnsControlCharactersAndLineBreaksIntoSingleSpaces() {
    assertThat(Wording.tidy(" a\r\n\tb\u0000\u00a0 c ")).isEqualTo("a b c");
  }

  @Test
  void takesOutHalfSurrogatesAndDirectionMarks() {
    assertThat(Wording.tidy("a\ud83db\u202ec")).isEqualTo("abc");
  }

  @Test
  void cutsAtAWordWhereItCan() {
    assertThat(Wording.cutAtAWord("Children Act 1989", 17)).isEqualTo("Children Act 1989");
    assertThat(Wording.cutAtAWord("Children Act 1989", 16)).isEqualTo("Children Act\u2026");
    assertThat(Wording.cutAtAWord("Children Act 1989", 13)).isEqualTo("Children Act\u2026");
    assertThat(Wording.cutAtAWord("Children Act, 1989", 15)).isEqualTo("Children Act\u2026");
    assertThat(Wording.cutAtAWord("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 2))
        .isEqualTo("\ud83d\ude00\u2026");
  }

  @Test
  void cutsQuotationsBetweenWholeCharacters() {
    assertThat(Wording.quoted("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 2))
        .isEqualTo("\u201c\ud83d\ude00\ud83d\ude00\u2026\u201d");
    assertThat(Wording.quoted("ab", 2)).isEqualTo("\u201cab\u201d");
  }
}
