package org.studybot.core.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.studybot.core.event.Conversation;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;

/**
 * Quizzes as they were read or written last, so that a press need not read the whole quiz again.
 * Only what is committed may enter: then a quiz and its revision say all, whichever node changed
 * it.
 */
final class RecentQuizzes {

  private static final int MOST = 200;
  private static final Duration MEMORY = Duration.ofMinutes(30);

  private final Cache<QuizId, Quiz> quizzes =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MEMORY).build();

  Optional<Quiz> find(QuizId id, long revision) {
    return Optional.ofNullable(quizzes.getIfPresent(id))
        .filter(quiz -> quiz.revision() == revision);
  }

  boolean runsIn(Conversation conversation) {
    return quizzes.asMap().values().stream()
        .filter(quiz -> !quiz.isFinished())
        .map(Quiz::conversation)
        .anyMatch(
            it ->
                it.tenant().equals(conversation.tenant())
                    && it.channel().equals(conversation.channel()));
  }

  /** A newer state of a quiz stays, whichever came first. */
  void put(Quiz quiz) {
    quizzes
        .asMap()
        .merge(quiz.id(), quiz, (one, two) -> one.revision() > two.revision() ? one : two);
  }
}
