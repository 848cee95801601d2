package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.store.RecordingChannel.Sent;
import org.studybot.core.testing.TestClock;

/** What is due, done by hand at times that the test decides. */
@ParameterizedClass
@EnumSource
class DueTasksTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final QuizId QUIZ = new QuizId("quiz1");

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private final RecordingChannel channel = new RecordingChannel(clock);
  private Database database;
  private DatabaseQuizStore quizzes;
  private DueTasks due;

  DueTasksTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    quizzes = new DatabaseQuizStore(database);
    due = new DueTasks(database, quizzes, new SampleBot(quizzes, clock), List.of(channel));
  }

  @AfterEach
  void close() {
    due.close();
    database.close();
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

  @Test
  void aConversationOutOfReachIsTriedAgainOnlyWhenTheQuizChanges() {
    start();
    channel.next(
        () -> {
          throw new OutOfReach("blocked for the test");
        });
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
  void whoeverStartedAQuizThatCannotBeShownIsToldSoOnce() {
    Runnable blocked =
        () -> {
          throw new OutOfReach("blocked for the test");
        };
    start();
    channel.next(blocked).next(blocked);
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
  void aMessageThatSomebodyDeletedIsPostedAgain() {
    startAndShow();
    channel.deleteAll();

    answer("sam");
    showNow();

    assertThat(channel.calls()).endsWith("post quiz/quiz1").hasSize(3);
  }

  @Test
  void aQuizThatNoChannelHereCanShowIsNotTriedForEver() {
    DueTasks elsewhere = new DueTasks(database, quizzes, new SampleBot(quizzes, clock), List.of());
    start();

    elsewhere.runDue();

    assertThat(agenda(Duty.SHOW)).isZero();
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

  private int agenda(Duty duty) {
    return database
        .transactions()
        .read(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM scheduled_tasks WHERE task_name = :name")
                    .bind("name", duty.descriptor().getTaskName())
                    .mapTo(int.class)
                    .one());
  }

  private void start() {
    quizzes.start(Samples.quiz(QUIZ.value(), "C1", clock.instant()));
  }

  private void startAndShow() {
    start();
    due.runDue();
  }

  private void answer(String player) {
    quizzes.change(QUIZ, Samples.answer(player, 0, 1, clock.instant()));
  }

  private void showNow() {
    clock.pass(SECOND);
    due.runDue();
  }
}
