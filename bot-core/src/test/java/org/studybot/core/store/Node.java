package org.studybot.core.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.event.RecentEvents;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.question.Question;
import org.studybot.core.question.make.Draw;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.SampleQuestions;
import org.studybot.core.testing.WordOverlap;

/**
 * What one process of the program has: a bot on a database and what it does in the background. Its
 * quizzes ask up to three of the sample questions.
 */
record Node(Database database, DatabaseQuizStore quizzes, Studybot bot, DueTasks due)
    implements AutoCloseable {

  static Node start(DatabaseAddress address, InstantSource clock, Channel channel) {
    Database database = Database.open(address, clock);
    DatabaseQuizStore store = new DatabaseQuizStore(database);
    WordOverlap notes = new WordOverlap(Notes.catalogue());
    Quizzes quizzes =
        new Quizzes(notes, request -> draw(request.number()), store, clock, new Random());
    Studybot bot = new Studybot(new Lookup(notes), quizzes, new RecentEvents());
    DueTasks due =
        new DueTasks(database, store, event -> bot.handle(event).deliveries(), List.of(channel));
    due.start();
    return new Node(database, store, bot, due);
  }

  private static Draw draw(int number) {
    List<Question> questions =
        List.of(SampleQuestions.choice(), SampleQuestions.trueFalse(), SampleQuestions.typed());
    return new Draw(questions.subList(0, number), questions.size());
  }

  /** The quiz that the host has started with these words. */
  Quiz started(String channel, String words) {
    var conversation = Samples.conversation(channel);
    bot.handle(new Inbound.Said("start " + channel, person("host"), conversation, words));
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
