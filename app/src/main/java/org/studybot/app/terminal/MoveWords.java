package org.studybot.app.terminal;

import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;

/** The words that say in a quiz what its buttons mean. */
final class MoveWords {

  private MoveWords() {}

  static Optional<String> of(Action action) {
    return switch (action) {
      case Action.InQuiz(var _, var _, var move, var _) -> of(move);
      case Action.OpenHome() -> Optional.of("home");
      case Action.ReviewDue() -> Optional.of("review due");
      case Action.Say _,
          Action.OfNotes _,
          Action.OfPlan _,
          Action.OfFeedback _,
          Action.OfPage _,
          Action.OfCare _,
          Action.NameInResults _,
          Action.Menu _,
          Action.MenuChoice _ ->
          Optional.empty();
    };
  }

  /** Empty for an answer, which is typed as it is, and for what only a group needs. */
  static Optional<String> of(Move move) {
    return switch (move) {
      case ANSWER -> Optional.empty();
      case CLOSE, ADVANCE -> Optional.of("next");
      case JOIN -> Optional.of("play");
      case SHOW_NAME -> Optional.of("show my name");
      case HIDE_NAME -> Optional.of("hide my name");
      case REVIEW_MINE -> Optional.of("review missed");
      case REVIEW_OURS -> Optional.of("review together");
      case VIEW, MARK -> Optional.empty();
      case SKIP, HINT, PAUSE, RESUME, STOP, LEAVE, CHALLENGE, SCORE -> Optional.of(move.code());
    };
  }
}
