package org.studybot.core.question.gift;

import java.util.List;

/** What came of a text: the questions that can be asked, and what should be looked at. */
public record Reading(List<Authored> questions, List<Problem> problems) {

  public Reading {
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }
}
