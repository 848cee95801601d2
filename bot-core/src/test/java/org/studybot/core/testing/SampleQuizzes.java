package org.studybot.core.testing;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.core.question.Question;
import org.studybot.core.quiz.Opening;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.Quizzes;

/** Quizzes and people to test with. */
public final class SampleQuizzes {

  public static final Person SAM = new Person("web:local", "sam", "Sam", false);
  public static final Person ALEX = new Person("web:local", "alex", "Alex", false);
  public static final Person KIM = new Person("web:local", "kim", "Kim", false);
  public static final Person STAFF = new Person("web:local", "staff", "Ms Rivers", true);

  private static final AtomicLong SEED = new AtomicLong();

  private SampleQuizzes() {}

  /** One of a crowd. */
  public static Person player(int number) {
    return new Person("web:local", "player-" + number, "Player " + number, false);
  }

  public static Conversation channel(String id) {
    return new Conversation("web:local", id, "", Scope.GROUP, Layout.THREAD);
  }

  public static Conversation personal(String id) {
    return new Conversation("web:local", id, "", Scope.PERSONAL, Layout.THREAD);
  }

  /** A quiz that Sam has just started with one question of each type; no other has its id. */
  public static Quiz fresh(String options, Conversation conversation) {
    return of(SampleQuestions.all(), options, conversation);
  }

  /** A quiz that Sam has just started with these questions. */
  public static Quiz of(List<Question> questions, String options, Conversation conversation) {
    Quizzes quizzes =
        new Quizzes(
            new WordOverlap(Notes.catalogue()),
            new FixedQuestions(questions),
            new InMemoryQuizStore(),
            new TestClock(),
            new Random(SEED.incrementAndGet()));
    String wish = "partnership working " + questions.size() + " " + options;
    return quizzes.open(wish.strip(), SAM, conversation) instanceof Opening.Opened(var quiz)
        ? quiz
        : refuse(wish);
  }

  private static Quiz refuse(String wish) {
    throw new IllegalArgumentException("no quiz for " + wish);
  }
}
