package org.studybot.core.testing;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.studybot.core.Studybot;
import org.studybot.core.event.RecentEvents;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.Quizzes;
import org.studybot.knowledge.KnowledgeBase;

/** The bot with its quizzes in memory. */
public final class Bots {

  private Bots() {}

  public static Studybot on(KnowledgeBase notes) {
    Quizzes quizzes =
        new Quizzes(
            notes,
            request -> new QuestionBank(notes.catalogue(), List.of()).draw(request),
            new InMemoryQuizStore(),
            InstantSource.system(),
            new Random(1));
    return new Studybot(new Lookup(notes), quizzes, new RecentEvents());
  }
}
