package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.store.RecordingChannel.Sent;

/** What is shown of a quiz when it changes. */
@ParameterizedClass
@EnumSource
class DueTasksTest extends DueTasksBench {

  DueTasksTest(Engine engine) {
    super(engine);
  }

  @Test
  void aQuizThatIsStartedIsShownEachMessageUnderItsRoot() {
    start();

    due.runDue();

    assertThat(channel.sent())
        .extracting(Sent::verb, Sent::name, Sent::under)
        .containsExactly(
            tuple("post", "quiz/quiz1", ""), tuple("post", "quiz/quiz1/q0", "quiz/quiz1#1"));
  }

  @Test
  void aChangeEditsOnlyWhatLooksDifferent() {
    startAndShow();

    answer("sam");
    showNow();

    assertThat(channel.calls())
        .containsExactly("post quiz/quiz1", "post quiz/quiz1/q0", "edit quiz/quiz1");
    assertThat(channel.sent().getLast().text()).contains("1 answers");
  }

  @Test
  void manyChangesAreShownAtOnce() {
    startAndShow();

    IntStream.range(0, 30).forEach(number -> answer("player" + number));
    showNow();

    assertThat(channel.calls()).endsWith("post quiz/quiz1/q0", "edit quiz/quiz1").hasSize(3);
    assertThat(channel.sent().getLast().text()).contains("30 answers");
  }

  @Test
  void aChangeThatShowsNothingNewSendsNothing() {
    startAndShow();

    quizzes.change(QUIZ, Samples.challenge("sam", 0, "not fair", clock.instant()));
    showNow();

    assertThat(channel.calls()).hasSize(2);
    assertThat(agenda(Duty.SHOW)).isZero();
  }

  @Test
  void noMessageIsEditedMoreThanOnceASecond() {
    startAndShow();

    for (int tenth = 0; tenth < 50; tenth++) {
      answer("player" + tenth);
      clock.pass(Duration.ofMillis(100));
      due.runDue();
    }

    List<Instant> edits =
        channel.sent().stream().filter(one -> one.verb().equals("edit")).map(Sent::at).toList();
    assertThat(edits).hasSizeBetween(4, 5);
    assertThat(IntStream.range(1, edits.size()).mapToObj(i -> gap(edits, i)))
        .allMatch(gap -> gap.compareTo(SECOND) >= 0);
  }

  private static Duration gap(List<Instant> times, int index) {
    return Duration.between(times.get(index - 1), times.get(index));
  }

  @Test
  void aChangeThatComesWhileItIsBeingShownIsShownNext() {
    startAndShow();
    channel.next(() -> answer("late"));

    answer("sam");
    showNow();
    assertThat(channel.sent().getLast().text()).contains("1 answers");
    showNow();

    assertThat(channel.sent().getLast().text()).contains("2 answers");
    assertThat(agenda(Duty.SHOW)).isZero();
  }

  @Test
  void aMessageThatSomebodyDeletedIsPostedAgain() {
    startAndShow();
    channel.deleteAll();

    answer("sam");
    showNow();

    assertThat(channel.calls()).endsWith("post quiz/quiz1").hasSize(3);
  }
}
