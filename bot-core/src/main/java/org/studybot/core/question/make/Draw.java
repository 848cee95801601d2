package org.studybot.core.question.make;

import java.util.List;
import org.studybot.core.question.Question;

/**
 * The questions of a quiz, in their order.
 *
 * @param questions no two alike; fewer than wanted if there are no more
 * @param distinct how many different questions there were to draw from
 */
public record Draw(List<Question> questions, int distinct) {

  public Draw {
    questions = List.copyOf(questions);
  }
}
