package org.studybot.core.feedback;

import java.util.List;
import org.studybot.core.event.Person;
import org.studybot.core.question.Question;

/** Questions that staff of a tenant wrote in a chat. Safe for use by many threads. */
public interface WrittenQuestions {

  /** Keeps a question; one with the same id takes its place. */
  void keep(Person by, Question question);

  /** Those of this tenant, in the order in which they were written. */
  List<Question> of(String tenant);

  /** Takes a question out of quizzes to come; false if it is not there. */
  boolean withdraw(String tenant, String questionId);
}
