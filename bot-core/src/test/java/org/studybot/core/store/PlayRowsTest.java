package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.quiz.Given;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.Step;
import org.studybot.core.testing.TestClock;

/** What is kept of players besides the quiz itself. */
@ParameterizedClass
@EnumSource
class PlayRowsTest {

  private static final QuizId QUIZ = new QuizId("quiz1");

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private DatabaseQuizStore quizzes;

  PlayRowsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    quizzes = new DatabaseQuizStore(database);
    quizzes.start(Samples.quiz(QUIZ.value(), "C1", clock.instant()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anAnswerIsKeptWithAllThatAPlanForRevisionNeeds() {
    change(Samples.answer("sam", 1, 0.5, clock.instant()));

    assertThat(rows("quiz_answer"))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("quiz_id", "quiz1")
                    .containsEntry("question_index", 1)
                    .containsEntry("player", "sam")
                    .containsEntry("tenant", "web:local")
                    .containsEntry("question_id", "q1")
                    .containsEntry("topic_id", "safeguarding")
                    .containsEntry("entry_ids", "entry-1\nentry-2")
                    .containsEntry("credit", 0.5)
                    .extractingByKey("answered_at")
                    .hasToString(String.valueOf(clock.instant().toEpochMilli())));
  }

  @Test
  void anAnswerThatIsChangedReplacesTheOneBefore() {
    change(Samples.answer("sam", 0, 0, clock.instant()));
    change(Samples.answer("sam", 0, 1, clock.instant()));
    change(Samples.answer("kim", 0, 0, clock.instant()));

    assertThat(rows("quiz_answer"))
        .extracting(row -> row.get("player"), row -> row.get("credit"))
        .containsExactlyInAnyOrder(tuple("sam", 1.0), tuple("kim", 0.0));
    assertThat(rows("quiz_player")).extracting(row -> row.get("player")).containsOnly("sam", "kim");
  }

  @Test
  void aChallengeIsKeptWhateverItSays() {
    String nasty = "not \0 fair \uD800 'quoted'; DROP TABLE quiz; \u202E \uD83E\uDD14";

    change(Samples.challenge("sam", 0, nasty, clock.instant()));

    assertThat(rows("quiz_challenge"))
        .singleElement()
        .extracting(row -> row.get("note"))
        .isEqualTo("not \uFFFD fair ? 'quoted'; DROP TABLE quiz; \u202E \uD83E\uDD14");
  }

  @Test
  void nothingIsKeptOfAChangeThatFails() {
    assertThat(
            catchThrowable(
                () ->
                    database
                        .transactions()
                        .write(
                            _ -> {
                              change(Samples.answer("sam", 0, 1, clock.instant()));
                              throw new IllegalStateException("broken for the test");
                            })))
        .hasMessage("broken for the test");

    assertThat(rows("quiz_answer")).isEmpty();
    assertThat(quizzes.find(QUIZ).orElseThrow().revision()).isZero();
    change(Samples.answer("kim", 0, 1, clock.instant()));
    assertThat(quizzes.find(QUIZ).orElseThrow().play().answers())
        .singleElement()
        .extracting(Given::player)
        .isEqualTo("kim");
  }

  private void change(Function<Quiz, Step> change) {
    assertThat(quizzes.change(QUIZ, change)).isPresent();
  }

  private List<Map<String, Object>> rows(String table) {
    return database
        .transactions()
        .read(handle -> handle.createQuery("SELECT * FROM " + table).mapToMap().list());
  }
}
