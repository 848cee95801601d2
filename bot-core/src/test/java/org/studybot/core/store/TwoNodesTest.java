package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.StartResult;

/** Two nodes at work on one database, in the background and in real time. */
@ParameterizedClass
@EnumSource
class TwoNodesTest {

  private static final int PLAYERS = 200;
  private static final QuizId QUIZ = new QuizId("quiz1");
  private static final Clock CLOCK = Clock.systemUTC();

  @Parameter private Engine engine;
  @TempDir private Path folder;
  private final RecordingChannel channel = new RecordingChannel(CLOCK);
  private Node one;
  private Node other;

  /** What one process has; all of them write to the same platform. */
  private record Node(Database database, DatabaseQuizStore quizzes, DueTasks due)
      implements AutoCloseable {

    static Node start(DatabaseAddress address, RecordingChannel channel) {
      Database database = Database.open(address, CLOCK);
      DatabaseQuizStore quizzes = new DatabaseQuizStore(database);
      DueTasks due = new DueTasks(database, new SampleBot(quizzes, CLOCK), List.of(channel));
      due.start();
      return new Node(database, quizzes, due);
    }

    @Override
    public void close() {
      due.close();
      database.close();
    }
  }

  @BeforeEach
  void open() {
    DatabaseAddress address = engine.fresh(folder);
    one = Node.start(address, channel);
    other = Node.start(address, channel);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void everyAcknowledgedAnswerCountsOnceThoughBothNodesGetItTwice() {
    one.quizzes().start(quiz("quiz1", "C1"));

    Crowd.of(4 * PLAYERS)
        .run(
            number ->
                (number % 2 == 0 ? one : other)
                    .quizzes()
                    .change(QUIZ, Samples.answer("player" + number / 4, 0, 1, CLOCK.instant()))
                    .orElseThrow());

    Quiz quiz = other.quizzes().find(QUIZ).orElseThrow();
    assertThat(quiz.play().answers()).hasSize(PLAYERS);
    assertThat(quiz.revision()).isEqualTo(4 * PLAYERS);
    Await.that(() -> channel.sent().getLast().text().contains(PLAYERS + " answers"));
    assertThat(channel.calls()).filteredOn(call -> call.startsWith("post")).hasSize(2);
  }

  @Test
  void onlyOneOfManyWhoStartAQuizAtOnceStartsIt() {
    List<StartResult> results = new CopyOnWriteArrayList<>();

    Crowd.of(20)
        .run(
            number ->
                results.add(
                    (number % 2 == 0 ? one : other).quizzes().start(quiz("quiz" + number, "C1"))));

    assertThat(results).filteredOn(StartResult.Started.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(StartResult.OtherRuns.class::isInstance).hasSize(19);
  }

  @Test
  void aSlowConversationKeepsNoOtherWaiting() {
    CountDownLatch end = new CountDownLatch(1);
    channel.next(() -> await(end));
    one.quizzes().start(quiz("slow", "C1"));
    Await.that(channel::hasNoPlan);

    IntStream.range(0, 40).forEach(i -> other.quizzes().start(quiz("quick" + i, "D" + i)));
    Await.that(() -> channel.calls().size() == 80);

    end.countDown();
    Await.that(() -> channel.calls().contains("post quiz/slow/q0"));
  }

  @Test
  void closingWaitsForWhatIsBeingShown() {
    Thread closing = Thread.currentThread();
    channel.next(() -> Await.that(() -> isWaiting(closing)));
    other.due().close();
    one.quizzes().start(quiz("quiz1", "C1"));
    Await.that(channel::hasNoPlan);

    one.due().close();

    assertThat(channel.calls()).containsExactly("post quiz/quiz1", "post quiz/quiz1/q0");
  }

  private static boolean isWaiting(Thread thread) {
    return thread.getState() == Thread.State.TIMED_WAITING;
  }

  private static Quiz quiz(String id, String channel) {
    return Samples.quiz(id, channel, CLOCK.instant());
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
