package org.studybot.core.quiz;

import java.time.Duration;
import java.time.Instant;
import org.studybot.core.event.Person;

/** What only the host of a quiz and staff may do. */
final class Steering {

  private Steering() {}

  static Change stop(Quiz quiz, Person by, Instant now) {
    return maySteer(quiz, by)
        ? new Change(
            Ending.of(quiz, Phase.Reason.STOPPED, now), new Outcome.Ended(Phase.Reason.STOPPED))
        : Change.refused(quiz.play(), Refusal.HOST_ONLY, -1);
  }

  static Change pause(Quiz quiz, Person by, Instant now) {
    if (!maySteer(quiz, by)) {
      return Change.refused(quiz.play(), Refusal.HOST_ONLY, -1);
    }
    Play play = quiz.play();
    return play.phase() instanceof Phase.Paused
        ? new Change(play, new Outcome.Paused())
        : new Change(play.with(new Phase.Paused(now)), new Outcome.Paused());
  }

  static Change resume(Quiz quiz, Person by, Instant now) {
    if (!maySteer(quiz, by)) {
      return Change.refused(quiz.play(), Refusal.HOST_ONLY, -1);
    }
    Play play = quiz.play();
    return play.phase() instanceof Phase.Paused(var since)
        ? new Change(goOn(play, since, now), new Outcome.Resumed())
        : new Change(play, new Outcome.Resumed());
  }

  static boolean maySteer(Quiz quiz, Person by) {
    return by.staff() || by.id().equals(quiz.host());
  }

  /** Every open question keeps the time it had left. */
  private static Play goOn(Play play, Instant since, Instant now) {
    Duration pause = now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
    return Lanes.change(play, stage -> later(stage, pause)).with(new Phase.Running());
  }

  private static Stage later(Stage stage, Duration pause) {
    return stage instanceof Stage.Asking(var index, var at) && at != null
        ? new Stage.Asking(index, at.plus(pause))
        : stage;
  }
}
