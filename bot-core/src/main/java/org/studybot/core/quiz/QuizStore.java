package org.studybot.core.quiz;

import java.util.Optional;
import java.util.function.Function;
import org.studybot.core.event.Conversation;

/**
 * Where quizzes are kept, during the quiz and after. It also sees to what follows from a change:
 * that the quiz is shown as it stands now, and that time is kept for {@link Quiz#deadline()}. What
 * a method has returned is safe, whatever happens next. Safe for use by many threads.
 *
 * <p>A conversation here is a channel of a tenant: its threads belong to it.
 */
public interface QuizStore {

  /** Keeps a new quiz, unless another one that is not solo runs in its conversation. */
  StartResult start(Quiz quiz);

  /** The quiz of the conversation that was started last and is not solo, running or finished. */
  Optional<Quiz> latest(Conversation conversation);

  /**
   * What this process has lately seen of this conversation. Needs no storage, so it can be asked
   * while that is away; another node may have started a quiz since.
   */
  Seen seen(Conversation conversation);

  /** Whether a quiz that is not solo runs, as far as is known. */
  enum Seen {
    RUNNING,
    NOT_RUNNING,
    UNKNOWN
  }

  Optional<Quiz> find(QuizId id);

  /**
   * Changes a quiz; nobody else changes it meanwhile. The change is made again from the start, or
   * not at all, if it cannot be kept.
   *
   * @return what the change gave; empty if there is no such quiz
   */
  Optional<Step> change(QuizId id, Function<Quiz, Step> change);
}
