package org.studybot.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.care.Care;
import org.studybot.core.care.CareMessages;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.core.quiz.QuizBoard;
import org.studybot.core.quiz.QuizStore;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.core.store.DatabaseCareRequests;
import org.studybot.core.store.DatabaseIdempotency;
import org.studybot.core.store.DatabaseInbox;
import org.studybot.core.store.DatabaseMarks;
import org.studybot.core.store.DatabasePageDrafts;
import org.studybot.core.store.DatabaseQuizStore;
import org.studybot.core.store.DatabaseReturnAddresses;
import org.studybot.core.store.DatabaseStudyRecord;
import org.studybot.core.store.DatabaseWrittenQuestions;
import org.studybot.core.store.DueTasks;
import org.studybot.teams.Kept;

/** The bot on its notes and its database. */
final class OpenBot implements AutoCloseable {

  private final Database database;
  private final QuizStore quizzes;
  private final Studybot studybot;
  private final Care care;

  /** On a database that is open, and closed with the bot. */
  OpenBot(OpenNotes notes, Database database, Clock clock, CareSettings care) {
    this(notes, database, clock, new SecureRandom(), care);
  }

  OpenBot(
      OpenNotes notes,
      DatabaseAddress address,
      Clock clock,
      RandomGenerator random,
      CareSettings care) {
    this(notes, Database.open(address, clock), clock, random, care);
  }

  /**
   * @param random draws questions, and ids that nobody can guess unless it can be guessed itself
   */
  private OpenBot(
      OpenNotes notes,
      Database database,
      Clock clock,
      RandomGenerator random,
      CareSettings careSettings) {
    this.database = database;
    this.quizzes = new DatabaseQuizStore(database);
    WrittenQuestions written = new DatabaseWrittenQuestions(database);
    QuestionSource questions = new TenantQuestions(notes::questions, written);
    Quizzes played = new Quizzes(notes.knowledge(), questions, quizzes, clock, random);
    this.care =
        new Care(careSettings.guide(), careSettings.contact(), new DatabaseCareRequests(database));
    Ledgers ledgers =
        new Ledgers(
            new DatabaseStudyRecord(database),
            new DatabaseInbox(database),
            written,
            new DatabasePageDrafts(database),
            notes.published(),
            new DatabaseIdempotency(database),
            clock,
            care);
    this.studybot = new Studybot(notes.knowledge(), played, ledgers);
  }

  /** Where platforms want to be written to. */
  ReturnAddresses addresses() {
    return new DatabaseReturnAddresses(database);
  }

  /** For what a channel keeps of its own. */
  Database database() {
    return database;
  }

  /** What is kept of Teams. */
  Kept keptOfTeams() {
    return new Kept(addresses(), new DatabaseMarks(database));
  }

  /** Tells the contact, through these channels, who asks for them. */
  CareMessages careMessages(List<Channel> channels) {
    return new CareMessages(care, channels);
  }

  Studybot studybot() {
    return studybot;
  }

  /** What there is to be seen of the quiz that runs in this conversation; nothing if none does. */
  List<Delivery.Show> boardUnderWay(Conversation conversation) {
    return quizzes
        .latest(conversation)
        .filter(quiz -> !quiz.isFinished())
        .map(QuizBoard::messages)
        .orElse(List.of());
  }

  /** When something last happened in the latest quiz of this conversation. */
  Optional<Instant> lastMove(Conversation conversation) {
    return quizzes.latest(conversation).map(quiz -> quiz.play().lastMove());
  }

  /** What is to be done without anybody asking, for conversations in these channels. */
  DueTasks dueTasks(List<Channel> channels) {
    return new DueTasks(database, quizzes, due -> studybot.handle(due).deliveries(), channels);
  }

  @Override
  public void close() {
    database.close();
  }
}
