package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.testing.SampleQuizzes;

class QuizCodecTest {

  private static final Quiz QUIZ = SampleQuizzes.fresh("30s", SampleQuizzes.channel("C1"));

  @Test
  void readsWhatItWrote() {
    assertThat(QuizCodec.quiz(QuizCodec.encode(QUIZ))).isEqualTo(QUIZ);
  }

  @Test
  void refusesTheTextOfAnotherVersion() {
    String text = QuizCodec.encode(QUIZ).replaceFirst("\"v\":1", "\"v\":2");
    assertThatThrownBy(() -> QuizCodec.quiz(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version 1: 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"questions\":",
        "\"conversation\":",
        "\"seed\":",
        "\"type\":\"running\"",
        "\"type\":\"choice\"",
        "\"PT30S\"",
        "\"GROUP\"",
      })
  void refusesADamagedText(String part) {
    String text = QuizCodec.encode(QUIZ);
    assertThat(text).contains(part);
    String damaged = text.replace(part, part.replaceFirst("[A-Za-z]{2}", "??"));
    assertThatThrownBy(() -> QuizCodec.quiz(damaged))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not a stored quiz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "null", "[]", "{\"v\":1}", "{\"v\":1,\"is\":null}", "\u0000"})
  void refusesWhatIsNoQuiz(String text) {
    assertThatThrownBy(() -> QuizCodec.quiz(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
