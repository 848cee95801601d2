package org.studybot.core.simulation;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.channel.Channel;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.notes.NoteShelf;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseCareRequests;
import org.studybot.core.store.DatabaseIdempotency;
import org.studybot.core.store.DatabaseInbox;
import org.studybot.core.store.DatabasePageDrafts;
import org.studybot.core.store.DatabaseQuizStore;
import org.studybot.core.store.DatabaseStudyRecord;
import org.studybot.core.store.DatabaseWrittenQuestions;
import org.studybot.core.store.DueTasks;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;

/** What a process of the program has in memory, wired as the program wires it. */
record RunningBot(Studybot bot, DueTasks due) {

  private static final WordOverlap NOTES = new WordOverlap(Notes.catalogue());

  static RunningBot start(
      Database database,
      List<Channel> channels,
      NoteShelf shelf,
      InstantSource clock,
      RandomGenerator random) {
    DatabaseQuizStore store = new DatabaseQuizStore(database);
    WrittenQuestions written = new DatabaseWrittenQuestions(database);
    Quizzes quizzes = new Quizzes(NOTES, new DrawnQuestions(written), store, clock, random);
    Ledgers ledgers =
        new Ledgers(
            new DatabaseStudyRecord(database),
            new DatabaseInbox(database),
            written,
            new DatabasePageDrafts(database),
            shelf,
            new DatabaseIdempotency(database),
            clock,
            Bots.care(new DatabaseCareRequests(database)));
    Studybot bot = new Studybot(NOTES, quizzes, ledgers);
    return new RunningBot(
        bot, new DueTasks(database, store, due -> bot.handle(due).deliveries(), channels));
  }
}
