package org.studybot.core.event;

/** What is to be done at a time of its own, without anybody saying or pressing anything. */
public sealed interface Task {

  /** Time has passed for a quiz: a question may have to close, or a forgotten quiz to end. */
  record LetQuizTimePass(String quizId) implements Task {}

  /** The messages of a quiz are to look as the quiz stands now. */
  record ShowQuiz(String quizId) implements Task {}
}
