package org.studybot.core.quiz;

import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Button;

/** The buttons of a quiz. */
final class Presses {

  /** The index in the token of a button that belongs to no question. */
  static final int WHOLE_QUIZ = -1;

  private Presses() {}

  static Action on(Quiz quiz, int index, Move move, String option) {
    return new Action.InQuiz(quiz.id().value(), index, move, option);
  }

  static Button primary(String label, Quiz quiz, int index, Move move) {
    return Button.primary(label, on(quiz, index, move, ""));
  }

  static Button plain(String label, Quiz quiz, int index, Move move) {
    return Button.plain(label, on(quiz, index, move, ""));
  }

  static Button whole(String label, Quiz quiz, Move move) {
    return plain(label, quiz, WHOLE_QUIZ, move);
  }
}
