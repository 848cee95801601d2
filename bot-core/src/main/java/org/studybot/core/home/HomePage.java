package org.studybot.core.home;

import java.util.List;
import java.util.OptionalInt;
import org.studybot.knowledge.Topic;

/**
 * What a person's own page tells, before anybody thinks about how to show it.
 *
 * @param due how many questions wait to be reviewed
 * @param record how the topics went that there still are, the latest first
 * @param topics all topics of the notes
 * @param namedInResults whether results call them by name
 * @param inbox for staff, how many things wait for them; empty for learners
 */
public record HomePage(
    int due,
    List<TopicResult> record,
    List<Topic> topics,
    boolean namedInResults,
    OptionalInt inbox) {

  public HomePage {
    record = List.copyOf(record);
    topics = List.copyOf(topics);
  }

  /** A topic and how it went. */
  public record TopicResult(Topic topic, TopicRecord record) {}
}
