package org.studybot.core.testing;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.care.Care;
import org.studybot.core.care.CareContact;
import org.studybot.core.care.CareGuideReader;
import org.studybot.core.care.CareRequests;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.core.quiz.Quizzes;
import org.studybot.knowledge.KnowledgeBase;

/** The bot with all that it keeps in memory. */
public final class Bots {

  private Bots() {}

  public static Studybot on(KnowledgeBase notes) {
    InMemoryQuizStore store = new InMemoryQuizStore();
    WrittenQuestions written = new InMemoryWrittenQuestions();
    QuestionSource questions =
        new TenantQuestions(() -> new QuestionBank(notes.catalogue(), List.of()), written);
    InstantSource clock = InstantSource.system();
    return on(notes, store, questions, written, clock);
  }

  /** With quizzes kept in this store, and these questions. */
  static Studybot on(
      KnowledgeBase notes,
      InMemoryQuizStore store,
      QuestionSource questions,
      WrittenQuestions written,
      InstantSource clock) {
    Quizzes quizzes = new Quizzes(notes, questions, store, clock, new Random(1));
    return new Studybot(notes, quizzes, ledgers(store, written, clock));
  }

  /** With a contact who is told, in every tenant of the samples. */
  public static Care care(CareRequests requests) {
    CareContact contact =
        new CareContact(
            "Sam Lee, safeguarding lead",
            "B12",
            "01632 960123",
            "safe@college.example",
            Set.of("web:local/contact", "slack:T1/UCARE", "teams:T1/care"));
    return new Care(CareGuideReader.unitedKingdom(), contact, requests);
  }

  /** All of it empty, but for what the quizzes of this store tell. */
  public static Ledgers ledgers(
      InMemoryQuizStore store, WrittenQuestions written, InstantSource clock) {
    InMemoryPages pages = new InMemoryPages();
    return new Ledgers(
        new InMemoryStudyRecord(store::quizzes),
        new InMemoryInbox(clock),
        written,
        pages,
        pages,
        new InMemoryIdempotency(),
        clock,
        care(new InMemoryCareRequests(clock)));
  }
}
