package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.event.Person;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.home.TopicRecord;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseStudyRecordTest {

  private static final Person SAM = new Person("web:local", "sam", "Sam", false);
  private static final Person KIM = new Person("web:local", "kim", "Kim", false);
  private static final Person SAM_ELSEWHERE = new Person("web:other", "sam", "Sam", false);

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private DatabaseQuizStore quizzes;
  private StudyRecord record;

  DatabaseStudyRecordTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    quizzes = new DatabaseQuizStore(database);
    record = new DatabaseStudyRecord(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void knowsNothingOfSomebodyNew() {
    assertThat(record.topics(SAM)).isEmpty();
    assertThat(record.missed(SAM, 50)).isEmpty();
  }

  @Test
  void countsOfEachQuestionTheLatestAnswerInAnyQuiz() {
    play("one", "sam", 0, 0.5, 1);
    play("two", "sam", 1, 0, 1);

    assertThat(record.topics(SAM)).containsExactly(new TopicRecord("safeguarding", 3, 2));
    assertThat(record.missed(SAM, 50)).containsExactly("q1");
  }

  @Test
  void listsWhatWasMissedTheOldestFirstAndNoMoreThanAsked() {
    play("one", "sam", 0, 0.5, 0);

    assertThat(record.missed(SAM, 50)).containsExactly("q0", "q1", "q2");
    assertThat(record.missed(SAM, 2)).containsExactly("q0", "q1");
  }

  @Test
  void tellsNothingOfAQuizThatIsNotOver() {
    quizzes.start(Samples.quiz("one", "C1", clock.instant()));
    quizzes.change(new QuizId("one"), Samples.answer("sam", 0, 0, clock.instant()));

    assertThat(record.missed(SAM, 50)).isEmpty();
    assertThat(record.topics(SAM)).isEmpty();
  }

  @Test
  void keepsPeopleAndTenantsApart() {
    play("one", "sam", 0, 0, 0);

    assertThat(record.missed(KIM, 50)).isEmpty();
    assertThat(record.missed(SAM_ELSEWHERE, 50)).isEmpty();
    assertThat(record.topics(SAM_ELSEWHERE)).isEmpty();
  }

  @Test
  void hidesNamesUntilSomebodyWantsTheirsShown() {
    assertThat(record.showsName(SAM)).isFalse();
    record.showName(SAM, true);
    assertThat(record.showsName(SAM)).isTrue();
    assertThat(record.showsName(KIM)).isFalse();
    assertThat(record.showsName(SAM_ELSEWHERE)).isFalse();
    record.showName(SAM, false);
    assertThat(record.showsName(SAM)).isFalse();
  }

  /** A quiz from start to end in which the player earned so much for each question. */
  private void play(String quiz, String player, double... credits) {
    quizzes.start(Samples.quiz(quiz, "C1", clock.instant()));
    for (int index = 0; index < credits.length; index++) {
      clock.pass(Duration.ofSeconds(1));
      quizzes.change(
          new QuizId(quiz), Samples.answer(player, index, credits[index], clock.instant()));
    }
    quizzes.change(new QuizId(quiz), Samples.finish(clock.instant()));
  }
}
