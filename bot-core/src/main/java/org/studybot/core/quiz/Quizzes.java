package org.studybot.core.quiz;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Person;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;

/**
 * All the quizzes of a bot: opens them, lets things happen to them. Safe for use by many threads.
 */
public final class Quizzes {

  private final KnowledgeBase knowledge;
  private final QuizStore store;
  private final Opener opener;
  private final InstantSource clock;

  /**
   * @param random gives ids that cannot be guessed, and seeds
   */
  public Quizzes(
      KnowledgeBase knowledge,
      QuestionSource questions,
      QuizStore store,
      InstantSource clock,
      RandomGenerator random) {
    this.knowledge = knowledge;
    this.store = store;
    this.clock = clock;
    this.opener = new Opener(knowledge, questions, clock, random);
  }

  /** What quizzes can be about now. */
  public Catalogue notes() {
    return knowledge.catalogue();
  }

  /** A new quiz as wished for, such as "safeguarding 5 race". */
  public Opening open(String wish, Person host, Conversation conversation) {
    Optional<Quiz> last = store.latest(conversation);
    return start(opener.open(wish, host, conversation, last));
  }

  /** A new quiz as planned in a form. */
  public Opening open(QuizPlan plan, Person host, Conversation conversation) {
    return start(opener.open(plan, host, conversation, store.latest(conversation)));
  }

  /** A new quiz of these questions, for this person alone. */
  public Opening review(List<String> questionIds, Person person, Conversation conversation) {
    return start(opener.review(questionIds, person, conversation));
  }

  /** A new quiz of what this person missed, for them alone. */
  public Opening reviewMine(Quiz quiz, Person person, Conversation conversation) {
    return start(opener.review(quiz, Scores.missed(quiz, person.id()), person, conversation, true));
  }

  /** A new quiz of what anybody missed, the hardest first. */
  public Opening reviewOurs(Quiz quiz, Person host, Conversation conversation) {
    return start(opener.review(quiz, Scores.missedByAny(quiz), host, conversation, false));
  }

  /** The quiz that was opened last in this conversation, running or finished. */
  public Optional<Quiz> latest(Conversation conversation) {
    return store.latest(conversation);
  }

  /** Whether a quiz runs in this conversation, as far as is known without asking the storage. */
  public QuizStore.Seen seen(Conversation conversation) {
    return store.seen(conversation);
  }

  public Optional<Quiz> find(QuizId id) {
    return store.find(id);
  }

  /** Lets something happen now; what exactly may depend on how the quiz stands. */
  public Optional<Step> change(QuizId id, Function<Quiz, QuizEvent> event) {
    return store.change(id, quiz -> QuizMachine.apply(quiz, event.apply(quiz), clock.instant()));
  }

  private Opening start(Opening wished) {
    return wished instanceof Opening.Opened(var quiz) ? start(quiz) : wished;
  }

  /** A quiz that should have ended by itself does not stand in the way of a new one. */
  private Opening start(Quiz quiz) {
    if (store.start(quiz) instanceof StartResult.OtherRuns(var other)) {
      boolean over =
          change(other.id(), _ -> new QuizEvent.TimePassed())
              .filter(step -> step.quiz().isFinished())
              .isPresent();
      return over && store.start(quiz) instanceof StartResult.Started
          ? new Opening.Opened(quiz)
          : new Opening.OtherRuns(store.find(other.id()).orElse(other));
    }
    return new Opening.Opened(quiz);
  }
}
