package org.studybot.core.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.quiz.QuizId;

/**
 * A program to be killed: starts a quiz, lets many players answer it, and writes a line for each
 * answer once it is acknowledged. Its channel never comes to an end with what it is to show.
 */
final class AnswerStorm {

  static final QuizId QUIZ = new QuizId("storm");
  static final String ACKNOWLEDGED = "acknowledged ";
  static final String SHOWING = "showing";

  private static final int THREADS = 8;
  private static final int ANSWERS_PER_THREAD = 20_000;

  private AnswerStorm() {}

  /** The argument is the setting of the database. */
  public static void main(String[] arguments) {
    Clock clock = Clock.systemUTC();
    Database database =
        Database.open(DatabaseAddress.of(arguments[0], Path.of("").toAbsolutePath()), clock);
    DatabaseQuizStore quizzes = new DatabaseQuizStore(database);
    new DueTasks(database, new SampleBot(quizzes, clock), List.of(new Stuck())).start();
    quizzes.start(Samples.quiz(QUIZ.value(), "C1", clock.instant()));
    Crowd.of(THREADS).run(thread -> answer(quizzes, thread, clock));
  }

  private static void answer(DatabaseQuizStore quizzes, int thread, Clock clock) {
    for (int number = 0; number < ANSWERS_PER_THREAD; number++) {
      String player = thread + "-" + number;
      quizzes.change(QUIZ, Samples.answer(player, 0, 1, clock.instant())).orElseThrow();
      say(ACKNOWLEDGED + player + ".");
    }
  }

  private static synchronized void say(String line) {
    System.out.print(line + "\n");
    System.out.flush();
  }

  private static final class Stuck implements Channel {

    @Override
    public boolean owns(Conversation conversation) {
      return true;
    }

    @Override
    public String post(Conversation conversation, String under, Show message) {
      say(SHOWING);
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
      }
      return "";
    }

    @Override
    public boolean edit(Conversation conversation, String reference, Show message) {
      throw new IllegalStateException("nothing was ever posted");
    }
  }
}
