package org.studybot.core.quiz;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studybot.core.question.QuestionKind;

/**
 * A quiz as somebody planned it.
 *
 * @param topicIds the topics to draw from; all of them if it is empty
 * @param questions how many; within what a quiz can have
 * @param mode null to leave it to the place
 * @param timeLimit zero for as long as it takes
 * @param kinds all of them if it is empty
 */
public record QuizPlan(
    List<String> topicIds,
    int questions,
    @Nullable Mode mode,
    Duration timeLimit,
    Set<QuestionKind> kinds) {

  public QuizPlan {
    topicIds = List.copyOf(topicIds);
    kinds = Set.copyOf(kinds);
  }
}
