package org.studybot.core.store;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.card.Action.Move;
import org.studybot.core.question.Key;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Play;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.Stage;
import org.studybot.core.quiz.StartResult;

/** Two nodes at work on one database, in the background and in real time. */
@ParameterizedClass
@EnumSource
class TwoNodesTest {

  private static final String QUIZ = "quiz partnership working 3";

  private static final int PLAYERS = 200;
  private static final Clock CLOCK = Clock.systemUTC();
  private static final String RIGHT = Key.of("The key person");
  private static final String WRONG = Key.of("The inspector");

  private final Engine engine;
  @TempDir private Path folder;
  private final RecordingChannel channel = new RecordingChannel(CLOCK);
  private Node one;
  private Node other;

  TwoNodesTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    DatabaseAddress address = engine.fresh(folder);
    one = Node.start(address, CLOCK, channel);
    other = Node.start(address, CLOCK, channel);
  }

  @AfterEach
  void close() {
    one.close();
    other.close();
  }

  @Test
  void everyAcknowledgedAnswerCountsOnceThoughBothNodesGetItTwice() {
    Quiz quiz = one.started("C1", "quiz partnership working 3");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    Crowd.of(4 * PLAYERS)
        .run(
            number -> {
              String player = "player" + number / 4;
              String option = number / 4 % 2 == 0 ? RIGHT : WRONG;
              Node node = number % 2 == 0 ? one : other;
              if (node.press("press " + player, player, quiz, 0, Move.ANSWER, option).outcome()
                  instanceof Outcome.Accepted) {
                acknowledged.add(player);
              }
            });

    Map<String, Double> credits = credits(other.quiz(quiz.id()));
    assertThat(acknowledged).hasSize(PLAYERS);
    assertThat(credits).hasSize(PLAYERS).containsOnlyKeys(acknowledged);
    assertThat(credits.values().stream().mapToDouble(Double::doubleValue).sum())
        .isEqualTo(PLAYERS / 2.0);
    assertThat(rows(one)).isEqualTo(credits);
    Await.that(() -> channel.sent().stream().anyMatch(sent -> sent.text().contains("200")));
    assertThat(channel.calls()).filteredOn(call -> call.startsWith("post")).hasSize(2);
  }

  private static Map<String, Double> credits(Quiz quiz) {
    return quiz.answers(0).collect(toMap(Given::player, Given::credit));
  }

  private static Map<String, Double> rows(Node node) {
    return node.database()
        .transactions()
        .read(
            handle ->
                handle
                    .createQuery("SELECT player, credit FROM quiz_answer WHERE question_index = 0")
                    .map((row, _) -> Map.entry(row.getString("player"), row.getDouble("credit")))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  @Test
  void aStormOfNextOnBothNodesClosesOneQuestionOnly() {
    Quiz quiz = one.started("C1", "quiz partnership working 3");

    Crowd.of(40)
        .run(
            number ->
                (number % 2 == 0 ? one : other)
                    .press("close " + number, "host", quiz, 0, Move.CLOSE, ""));

    assertThat(other.quiz(quiz.id()).play().lanes())
        .containsEntry(Play.EVERYBODY, new Stage.Revealed(0));
  }

  @Test
  void ofManyQuizzesStartedAtOnceInAConversationOneRuns() {
    ConcurrentLinkedQueue<StartResult> results = new ConcurrentLinkedQueue<>();

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
    one.started("slow", QUIZ);
    Await.that(channel::hasNoPlan);

    Set<String> quick =
        IntStream.range(0, 40)
            .mapToObj(number -> other.started("h" + number, "quick" + number, QUIZ))
            .map(quiz -> "post quiz/" + quiz.id().value())
            .collect(Collectors.toSet());
    Await.that(() -> channel.calls().containsAll(quick));

    end.countDown();
  }

  @Test
  void closingWaitsForWhatIsBeingShown() {
    Thread closing = Thread.currentThread();
    channel.next(() -> Await.that(() -> closing.getState() == Thread.State.TIMED_WAITING));
    other.due().close();
    one.started("C1", "quiz partnership working 3");
    Await.that(channel::hasNoPlan);

    one.due().close();

    assertThat(channel.calls()).hasSize(2);
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
