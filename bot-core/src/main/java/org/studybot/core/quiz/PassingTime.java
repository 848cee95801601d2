package org.studybot.core.quiz;

import java.time.Instant;
import java.util.Comparator;

/** What happens to a quiz by itself. */
final class PassingTime {

  private PassingTime() {}

  /** How the quiz stands when everything that was due has happened, each at its own time. */
  static Play until(Quiz quiz, Instant now) {
    return switch (quiz.play().phase()) {
      case Phase.Running() -> endIfQuiet(quiz.standing(closeWhatIsDue(quiz.play(), now)), now);
      case Phase.Paused(var since) -> endBy(quiz, since.plus(Quiz.LONGEST_PAUSE), now);
      case Phase.Finished _ -> quiz.play();
    };
  }

  private static Play closeWhatIsDue(Play play, Instant now) {
    return Lanes.closingTimes(play)
        .filter(at -> !at.isAfter(now))
        .max(Comparator.naturalOrder())
        .map(last -> Lanes.change(play, stage -> closed(stage, now)).movedAt(last))
        .orElse(play);
  }

  private static Stage closed(Stage stage, Instant now) {
    return stage instanceof Stage.Asking(var index, var at) && at != null && !at.isAfter(now)
        ? new Stage.Revealed(index)
        : stage;
  }

  private static Play endIfQuiet(Quiz quiz, Instant now) {
    return endBy(quiz, quiz.quietAt(), now);
  }

  private static Play endBy(Quiz quiz, Instant end, Instant now) {
    return end.isAfter(now) ? quiz.play() : Ending.of(quiz, Phase.Reason.QUIET, end);
  }
}
