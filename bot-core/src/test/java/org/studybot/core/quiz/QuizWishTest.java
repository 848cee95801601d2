package org.studybot.core.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.question.QuestionKind;

class QuizWishTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "safeguarding                      | safeguarding         | 5  |          | 0",
        "safeguarding 5                    | safeguarding         | 5  |          | 0",
        "all 10 race                       | all                  | 10 | RACE     | 0",
        "safeguarding, 12 questions        | safeguarding         | 12 |          | 0",
        "play with 3 questions             | play                 | 3  |          | 0",
        "play at our own pace              | play                 | 5  | OWN_PACE | 0",
        "play together 30 seconds each     | play                 | 5  | TOGETHER | 30",
        "play 2 min 7                      | play                 | 7  |          | 120",
        "play 2m RACE                      | play                 | 5  | RACE     | 120",
        "observation, assessment and planning 4 | observation, assessment and planning | 4 | | 0",
        "7                                 | ''                   | 7  |          | 0",
      })
  void readsTopicsAndOptions(String said, String about, int questions, Mode mode, int seconds) {
    assertThat(QuizWish.read(said))
        .isEqualTo(new QuizWish(about, questions, mode, Duration.ofSeconds(seconds), Set.of()));
  }

  @Test
  void readsAllOptionsAtOnce() {
    assertThat(QuizWish.read("partnership, observation 10 own pace 30s cloze, spot the mistake"))
        .isEqualTo(
            new QuizWish(
                "partnership, observation",
                10,
                Mode.OWN_PACE,
                Duration.ofSeconds(30),
                Set.of(QuestionKind.FILL_THE_GAP, QuestionKind.SPOT_THE_MISTAKE)));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "50, 50", "51, 50", "9999, 50"})
  void staysWithinWhatAQuizCanHave(String said, int questions) {
    assertThat(QuizWish.read("play " + said).questions()).isEqualTo(questions);
  }

  @ParameterizedTest
  @CsvSource({"0s, 5", "1s, 5", "9999m, 1800"})
  void staysWithinLimitsThatCanBePlayed(String said, int seconds) {
    assertThat(QuizWish.read("play " + said).timeLimit()).hasSeconds(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5aside", "racecourses", "year 99999", "3D printing", "\u202e5"})
  void leavesWordsAloneThatOnlyLookLikeOptions(String said) {
    assertThat(QuizWish.read(said)).isEqualTo(QuizWish.about(said));
  }

  @Test
  void isQuickWithWordsMadeToSlowItDown() {
    assertThat(QuizWish.read("race , ; ".repeat(60) + "x").about()).endsWith("x");
    assertThat(QuizWish.read("5 race ".repeat(80)).questions()).isEqualTo(5);
  }
}
