package org.studybot.core.quiz;

import java.time.Instant;
import java.util.Optional;
import org.studybot.core.event.Person;

/** From an open question to its answer, and from there to the next question. */
final class MovingOn {

  private MovingOn() {}

  static Change close(Quiz quiz, QuizEvent.Close event) {
    int index = event.index();
    Optional<Stage> stage = quiz.stage(event.by().id());
    if (stage.isEmpty() || !quiz.hasQuestion(index)) {
      return refused(quiz, stage.isEmpty() ? Refusal.NOT_PLAYING : Refusal.MOVED_ON, index);
    }
    if (!(stage.get() instanceof Stage.Asking(var open, var _)) || open != index) {
      return refused(quiz, elsewhere(stage.get(), index), index);
    }
    return mayClose(quiz, event.by(), index)
        ? new Change(
            Lanes.put(quiz.play(), Play.EVERYBODY, new Stage.Revealed(index)),
            new Outcome.Closed(index))
        : refused(quiz, Refusal.ANSWER_FIRST, index);
  }

  static Change advance(Quiz quiz, QuizEvent.Advance event, Instant now) {
    int index = event.index();
    Optional<Stage> stage = quiz.stage(event.by().id());
    if (stage.isEmpty() || !quiz.hasQuestion(index)) {
      return refused(quiz, stage.isEmpty() ? Refusal.NOT_PLAYING : Refusal.MOVED_ON, index);
    }
    if (!(stage.get() instanceof Stage.Revealed(var shown)) || shown != index) {
      return refused(quiz, elsewhere(stage.get(), index), index);
    }
    if (!mayAdvance(quiz, event.by())) {
      return refused(quiz, Refusal.NOT_PLAYING, index);
    }
    return index + 1 < quiz.questions().size()
        ? open(quiz, event.by().id(), index + 1, now)
        : through(quiz, event.by().id(), now);
  }

  static Stage asking(Quiz quiz, int index, Instant now) {
    return new Stage.Asking(
        index, quiz.settings().hasTimeLimit() ? now.plus(quiz.settings().timeLimit()) : null);
  }

  private static Change open(Quiz quiz, String person, int index, Instant now) {
    Stage stage = asking(quiz, index, now);
    return new Change(Lanes.put(quiz.play(), quiz.lane(person), stage), new Outcome.Opened(index));
  }

  /** At their own pace the others may still be playing. */
  private static Change through(Quiz quiz, String person, Instant now) {
    Stage done = new Stage.Done(quiz.questions().size());
    Play play = Lanes.put(quiz.play(), quiz.lane(person), done);
    return quiz.isAtOwnPace() && !quiz.isAlone()
        ? new Change(play, new Outcome.Through())
        : new Change(
            Ending.of(quiz.standing(play), Phase.Reason.COMPLETED, now),
            new Outcome.Ended(Phase.Reason.COMPLETED));
  }

  /** Nobody ends for the others what they have not dealt with themselves, but host and staff. */
  private static boolean mayClose(Quiz quiz, Person by, int index) {
    boolean dealtWith =
        quiz.answer(by.id(), index).isPresent()
            || quiz.player(by.id()).filter(it -> it.skipped().contains(index)).isPresent();
    return !quiz.isAtOwnPace() && (Steering.maySteer(quiz, by) || (dealtWith && plays(quiz, by)));
  }

  private static boolean mayAdvance(Quiz quiz, Person by) {
    return plays(quiz, by) || (!quiz.isAtOwnPace() && Steering.maySteer(quiz, by));
  }

  private static boolean plays(Quiz quiz, Person by) {
    return quiz.player(by.id()).filter(player -> !player.left()).isPresent();
  }

  private static Refusal elsewhere(Stage stage, int index) {
    boolean past = stage.closed() > index || stage instanceof Stage.Done;
    return past ? Refusal.MOVED_ON : Refusal.NOT_YET;
  }

  private static Change refused(Quiz quiz, Refusal why, int index) {
    return Change.refused(quiz.play(), why, quiz.hasQuestion(index) ? index : -1);
  }
}
