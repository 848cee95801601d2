package org.studybot.core.testing;

import org.studybot.core.quiz.QuizStore;

class InMemoryQuizStoreTest extends QuizStoreContract {

  private final InMemoryQuizStore store = new InMemoryQuizStore();

  @Override
  protected QuizStore store() {
    return store;
  }
}
