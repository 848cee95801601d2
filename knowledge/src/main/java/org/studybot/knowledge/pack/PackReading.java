package org.studybot.knowledge.pack;

import java.util.List;
import org.studybot.knowledge.Topic;

/**
 * What reading some packs came to.
 *
 * @param topics in the order of the packs and of their files' names; no two topics and no two
 *     entries share an id
 * @param questions the question sections, unread
 * @param problems in the same order; none if all is well
 */
public record PackReading(
    List<Topic> topics, List<QuestionSection> questions, List<Problem> problems) {

  public PackReading {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }
}
