package org.studybot.core.home;

import java.util.List;
import org.studybot.core.event.Person;

/**
 * What is kept of each person's learning, out of all their finished quizzes in a tenant, and what
 * they have set. Safe for use by many threads.
 */
public interface StudyRecord {

  /** How each topic went, the one asked about last first. */
  List<TopicRecord> topics(Person person);

  /** The ids of questions that the person did not get wholly right the last time, oldest first. */
  List<String> missed(Person person, int most);

  /** Whether results are to call the person by name; they are not unless that was set. */
  boolean showsName(Person person);

  void showName(Person person, boolean shown);
}
