package org.studybot.core.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizCodec;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizStore;
import org.studybot.core.quiz.StartResult;
import org.studybot.core.quiz.Step;

/**
 * Keeps quizzes as texts in memory, so that each change begins with what a restarted program would
 * read. It collects which quizzes have to be shown; its user keeps time and shows them.
 */
public final class InMemoryQuizStore implements QuizStore {

  private final Map<QuizId, String> texts = new LinkedHashMap<>();
  private final Set<String> toShow = new TreeSet<>();

  @Override
  public synchronized StartResult start(Quiz quiz) {
    Optional<Quiz> other = latest(quiz.conversation()).filter(it -> !it.isFinished());
    if (other.isPresent() && !quiz.settings().solo()) {
      return new StartResult.OtherRuns(other.get());
    }
    keep(quiz);
    return new StartResult.Started(quiz);
  }

  @Override
  public synchronized Optional<Quiz> latest(Conversation conversation) {
    return quizzes().stream()
        .filter(quiz -> !quiz.settings().solo() && sameChannel(quiz.conversation(), conversation))
        .reduce((_, later) -> later);
  }

  @Override
  public Seen seen(Conversation conversation) {
    return latest(conversation).filter(quiz -> !quiz.isFinished()).isPresent()
        ? Seen.RUNNING
        : Seen.NOT_RUNNING;
  }

  @Override
  public synchronized Optional<Quiz> find(QuizId id) {
    return Optional.ofNullable(texts.get(id)).map(QuizCodec::quiz);
  }

  @Override
  public synchronized Optional<Step> change(QuizId id, Function<Quiz, Step> change) {
    return find(id)
        .map(
            quiz -> {
              Step step = change.apply(quiz);
              if (step.quiz().revision() != quiz.revision()) {
                keep(step.quiz());
              }
              return step;
            });
  }

  /** Every quiz there is, in the order of their starts. */
  public synchronized List<Quiz> quizzes() {
    return texts.values().stream().map(QuizCodec::quiz).toList();
  }

  /** The quizzes that changed since this was asked last. */
  public synchronized List<String> takeChanged() {
    List<String> changed = new ArrayList<>(toShow);
    toShow.clear();
    return changed;
  }

  private void keep(Quiz quiz) {
    texts.put(quiz.id(), QuizCodec.encode(quiz));
    toShow.add(quiz.id().value());
  }

  private static boolean sameChannel(Conversation one, Conversation other) {
    return one.tenant().equals(other.tenant()) && one.channel().equals(other.channel());
  }
}
