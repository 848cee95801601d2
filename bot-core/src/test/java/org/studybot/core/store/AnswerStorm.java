package org.studybot.core.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.studybot.core.card.Action.Move;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.question.Key;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Quiz;

/**
 * A program to be killed: starts a quiz with a time limit of five minutes, lets many players answer
 * it, and writes a line for each answer once it is acknowledged. Its channel never comes to an end
 * with what it is to show.
 */
final class AnswerStorm {

  static final String CHANNEL = "storm";
  static final String ACKNOWLEDGED = "acknowledged ";
  static final String SHOWING = "showing";

  private static final int THREADS = 8;
  private static final int ANSWERS_PER_THREAD = 2_000;

  private AnswerStorm() {}

  /** The argument is the setting of the database. */
  public static void main(String[] arguments) {
    DatabaseAddress address = DatabaseAddress.of(arguments[0], Path.of("").toAbsolutePath());
    Node node = Node.start(address, Clock.systemUTC(), new Stuck());
    Quiz quiz = node.started(CHANNEL, "quiz partnership working 3 5m");
    Crowd.of(THREADS).run(thread -> answer(node, quiz, thread));
  }

  private static void answer(Node node, Quiz quiz, int thread) {
    for (int number = 0; number < ANSWERS_PER_THREAD; number++) {
      String player = thread + "-" + number;
      String option = Key.of("The key person");
      if (node.press(player, player, quiz, 0, Move.ANSWER, option).outcome()
          instanceof Outcome.Accepted) {
        say(ACKNOWLEDGED + player + ".");
      }
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
