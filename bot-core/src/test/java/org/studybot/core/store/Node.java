package org.studybot.core.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.studybot.core.Handled;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.question.Question;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.FixedQuestions;
import org.studybot.core.testing.InMemoryPages;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.SampleQuestions;
import org.studybot.core.testing.WordOverlap;

/**
 * What one process of the program has: a bot on a database and what it does in the background. Its
 * quizzes ask up to three of the sample questions.
 */
record Node(Database database, DatabaseQuizStore quizzes, Studybot bot, DueTasks due)
    implements AutoCloseable {

  private static final List<Question> QUESTIONS =
      List.of(SampleQuestions.choice(), SampleQuestions.trueFalse(), SampleQuestions.typed());

  static Node start(DatabaseAddress address, InstantSource clock, Channel channel) {
    Database database = Database.open(address, clock);
    DatabaseQuizStore store = new DatabaseQuizStore(database);
    WordOverlap notes = new WordOverlap(Notes.catalogue());
    Quizzes quizzes = new Quizzes(notes, new FixedQuestions(QUESTIONS), store, clock, new Random());
    Studybot bot = new Studybot(notes, quizzes, ledgers(database, clock));
    DueTasks due =
        new DueTasks(database, store, event -> bot.handle(event).deliveries(), List.of(channel));
    due.start();
    return new Node(database, store, bot, due);
  }

  private static Ledgers ledgers(Database database, InstantSource clock) {
    return new Ledgers(
        new DatabaseStudyRecord(database),
        new DatabaseInbox(database),
        new DatabaseWrittenQuestions(database),
        new DatabasePageDrafts(database),
        new InMemoryPages(),
        new DatabaseIdempotency(database),
        clock,
        Bots.care(new DatabaseCareRequests(database)));
  }

  /** The quiz that the host has started with these words. */
  Quiz started(String channel, String words) {
    return started("host", channel, words);
  }

  /** The same by this host. */
  Quiz started(String host, String channel, String words) {
    var conversation = Samples.conversation(channel);
    bot.handle(new Inbound.Said("start " + channel, person(host), conversation, words));
    return quizzes.latest(conversation).orElseThrow();
  }

  Handled press(String event, String name, Quiz quiz, int index, Action.Move move, String option) {
    Action action = new Action.InQuiz(quiz.id().value(), index, move, option);
    return bot.handle(
        new Inbound.Pressed(event, person(name), quiz.conversation(), action, Map.of()));
  }

  Quiz quiz(QuizId id) {
    return quizzes.find(id).orElseThrow();
  }

  private static Person person(String name) {
    return new Person("web:local", name, name, false);
  }

  @Override
  public void close() {
    due.close();
    database.close();
  }
}
