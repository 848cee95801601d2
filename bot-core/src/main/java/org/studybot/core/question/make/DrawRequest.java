package org.studybot.core.question.make;

import java.util.Set;
import org.studybot.core.question.QuestionKind;

/**
 * What a quiz is to be drawn from.
 *
 * @param topicIds questions of these topics only
 * @param kinds questions of these kinds only
 * @param number how many questions are wanted, at least 1
 * @param seed decides what is drawn and in which order options stand
 * @param asked ids of questions that were already asked: drawn again only when all others are used
 */
public record DrawRequest(
    Set<String> topicIds, Set<QuestionKind> kinds, int number, long seed, Set<String> asked) {

  public DrawRequest {
    topicIds = Set.copyOf(topicIds);
    kinds = Set.copyOf(kinds);
    asked = Set.copyOf(asked);
    if (number < 1) {
      throw new IllegalArgumentException("a quiz has at least one question");
    }
  }
}
