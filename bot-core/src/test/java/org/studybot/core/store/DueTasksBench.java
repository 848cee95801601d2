package org.studybot.core.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.testing.TestClock;

/** One quiz in a channel, and what is due of it, done by hand at times that the test decides. */
abstract class DueTasksBench {

  static final Duration SECOND = Duration.ofSeconds(1);
  static final QuizId QUIZ = new QuizId("quiz1");

  private final Engine engine;
  @TempDir private Path folder;
  final TestClock clock = new TestClock();
  final RecordingChannel channel = new RecordingChannel(clock);
  Database database;
  DatabaseQuizStore quizzes;
  DueTasks due;

  DueTasksBench(Engine engine) {
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

  final int agenda(Duty duty) {
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

  final void start() {
    quizzes.start(Samples.quiz(QUIZ.value(), "C1", clock.instant()));
  }

  final void startAndShow() {
    start();
    due.runDue();
  }

  final void answer(String player) {
    quizzes.change(QUIZ, Samples.answer(player, 0, 1, clock.instant()));
  }

  final void showNow() {
    clock.pass(SECOND);
    due.runDue();
  }
}
