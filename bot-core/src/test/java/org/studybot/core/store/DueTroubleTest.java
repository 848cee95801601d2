package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;

/** What becomes of what is due where a channel does not take it, or a node dies. */
@ParameterizedClass
@EnumSource
class DueTroubleTest extends DueTasksBench {

  DueTroubleTest(Engine engine) {
    super(engine);
  }

  @Test
  void aPauseThatThePlatformAsksForIsKept() {
    start();
    channel.next(() -> {}).next(() -> pause(Duration.ofSeconds(30)));
    due.runDue();

    clock.pass(Duration.ofSeconds(29));
    answer("sam");
    due.runDue();
    assertThat(channel.calls()).as("before the pause is over").containsExactly("post quiz/quiz1");

    clock.pass(SECOND);
    due.runDue();
    assertThat(channel.calls())
        .containsExactly("post quiz/quiz1", "edit quiz/quiz1", "post quiz/quiz1/q0");
  }

  private static void pause(Duration pause) {
    throw new RetryLater(pause);
  }

  private static void outOfReach() {
    throw new OutOfReach("blocked for the test");
  }

  @Test
  void aConversationOutOfReachIsTriedAgainOnlyWhenTheQuizChanges() {
    start();
    channel.next(DueTroubleTest::outOfReach);
    due.runDue();
    clock.pass(Duration.ofMinutes(20));
    due.runDue();
    assertThat(channel.calls()).isEmpty();
    assertThat(agenda(Duty.SHOW)).isZero();

    answer("sam");
    showNow();
    assertThat(channel.calls()).containsExactly("post quiz/quiz1", "post quiz/quiz1/q0");
  }

  @Test
  void aConversationOutOfReachIsTriedAgainWhenSomebodyIsHeardFromWhoChangesNothing() {
    startAndShow();
    channel.next(DueTroubleTest::outOfReach);
    answer("sam");
    showNow();
    assertThat(channel.sent()).noneMatch(sent -> sent.text().contains("1 answers"));

    assertThat(quizzes.change(QUIZ, Samples.letTimePass(clock.instant()))).isPresent();
    showNow();

    assertThat(channel.sent().getLast().text()).contains("1 answers");
    assertThat(agenda(Duty.SHOW)).isZero();
  }

  @Test
  void whoeverStartedAQuizThatCannotBeShownIsToldSoOnce() {
    start();
    channel.next(DueTroubleTest::outOfReach).next(DueTroubleTest::outOfReach);
    due.runDue();
    answer("sam");
    showNow();

    assertThat(channel.hasNoPlan()).isTrue();
    assertThat(channel.told())
        .singleElement()
        .asString()
        .startsWith("host: I cannot show your quiz there")
        .contains("[End that quiz]");
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLater() {
    start();
    for (int i = 0; i < 3; i++) {
      channel.next(
          () -> {
            throw new IllegalStateException("broken for the test");
          });
    }

    List<Integer> done =
        IntStream.range(0, 9)
            .map(
                _ -> {
                  due.runDue();
                  clock.pass(SECOND);
                  return channel.calls().size();
                })
            .boxed()
            .toList();

    // Fails at once, after 1 second and after 2 more; 4 more seconds later it works.
    assertThat(done).containsExactly(0, 0, 0, 0, 0, 0, 0, 2, 2);
  }

  @Test
  void aFailureInTheMiddleSendsNothingTwice() {
    start();
    channel
        .next(() -> {})
        .next(
            () -> {
              throw new IllegalStateException("broken for the test");
            });
    due.runDue();

    showNow();

    assertThat(channel.calls()).containsExactly("post quiz/quiz1", "post quiz/quiz1/q0");
  }

  @Test
  void aQuizThatNoChannelHereCanShowIsNotTriedForEver() {
    DueTasks elsewhere = new DueTasks(database, quizzes, new SampleBot(quizzes, clock), List.of());
    start();

    elsewhere.runDue();

    assertThat(agenda(Duty.SHOW)).isZero();
  }

  @Test
  void whatANodeLeftUndoneWhenItDiedIsDoneByAnother() {
    start();
    pickedByANodeThatDies();

    due.runDue();
    assertThat(channel.calls()).as("it may still be at work").isEmpty();

    clock.pass(Duration.ofSeconds(20));
    due.runDue();
    assertThat(channel.calls()).hasSize(2);
  }

  private void pickedByANodeThatDies() {
    database
        .transactions()
        .write(
            handle ->
                handle.execute(
                    """
                    UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'dead node',
                      last_heartbeat = execution_time, version = version + 1
                    WHERE task_name = 'show-quiz'
                    """));
  }
}
