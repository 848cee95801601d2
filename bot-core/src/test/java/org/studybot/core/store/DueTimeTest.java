package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes due because time passes. */
@ParameterizedClass
@EnumSource
class DueTimeTest extends DueTasksBench {

  DueTimeTest(Engine engine) {
    super(engine);
  }

  @Test
  void aForgottenQuizEndsAtItsTimeAndIsShownSo() {
    startAndShow();

    clock.pass(Samples.QUIET.minus(SECOND));
    due.runDue();
    assertThat(quizzes.find(QUIZ).orElseThrow().isFinished()).as("a second before").isFalse();

    clock.pass(SECOND);
    due.runDue();
    assertThat(quizzes.find(QUIZ).orElseThrow().isFinished()).isTrue();
    assertThat(channel.sent().getLast().text()).contains("over");
    assertThat(agenda(Duty.KEEP_TIME)).isZero();
  }

  @Test
  void aDeadlineThatWasPutOffIsKeptWhenItComes() {
    startAndShow();
    clock.pass(Duration.ofMinutes(20));
    answer("sam");

    clock.pass(Duration.ofMinutes(15));
    due.runDue();
    assertThat(quizzes.find(QUIZ).orElseThrow().isFinished()).as("too early").isFalse();

    clock.pass(Duration.ofMinutes(15));
    due.runDue();
    assertThat(quizzes.find(QUIZ).orElseThrow().isFinished()).isTrue();
  }

  @Test
  void aDeadlineThatComesEarlierThanThoughtIsKept() {
    startAndShow();
    quizzes.change(QUIZ, Samples.closeAt(clock.instant().plusSeconds(20)));

    clock.pass(Duration.ofSeconds(20));
    due.runDue();

    assertThat(quizzes.find(QUIZ).orElseThrow().isFinished()).isTrue();
  }

  @Test
  void aQuizThatIsOverLeavesNothingOnTheAgenda() {
    startAndShow();

    quizzes.change(QUIZ, Samples.finish(clock.instant()));
    showNow();

    assertThat(agenda(Duty.KEEP_TIME)).isZero();
    assertThat(agenda(Duty.SHOW)).isZero();
  }
}
