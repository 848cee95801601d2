package org.studybot.core.quiz;

import java.time.Instant;

/** The end of a quiz. */
final class Ending {

  private Ending() {}

  /** An open question that somebody has answered is closed first: what was accepted counts. */
  static Play of(Quiz quiz, Phase.Reason reason, Instant at) {
    return Lanes.change(quiz.play(), stage -> closedIfAnswered(quiz, stage))
        .with(new Phase.Finished(reason, at));
  }

  private static Stage closedIfAnswered(Quiz quiz, Stage stage) {
    return !quiz.isAtOwnPace()
            && stage instanceof Stage.Asking(var index, var _)
            && quiz.answers(index).findAny().isPresent()
        ? new Stage.Revealed(index)
        : stage;
  }
}
