package org.studybot.core.quiz;

import java.time.Instant;

/**
 * The rules of a quiz as one pure function: no clock, no chance, nothing read or written. Whatever
 * events come, in whatever order and however often: points are never lost, every accepted answer
 * counts once, a closed question takes no answer, and an event that comes again changes nothing.
 */
public final class QuizMachine {

  private QuizMachine() {}

  /** The quiz after this event, which happens now; whatever was due by now has happened before. */
  public static Step apply(Quiz quiz, QuizEvent event, Instant now) {
    Quiz timely = quiz.standing(PassingTime.until(quiz, now));
    Change change = change(timely, event, now);
    boolean moved = !change.play().equals(timely.play());
    return new Step(
        quiz.after(moved ? change.play().movedAt(now) : change.play()), change.outcome());
  }

  private static Change change(Quiz quiz, QuizEvent event, Instant now) {
    return switch (event) {
      case QuizEvent.TimePassed() -> new Change(quiz.play(), new Outcome.Waited());
      case QuizEvent.Appear appear -> Presence.appear(quiz, appear);
      case QuizEvent.Challenge challenge -> Presence.challenge(quiz, challenge, now);
      case QuizEvent.ByPerson _ when quiz.isFinished() ->
          Change.refused(quiz.play(), Refusal.OVER, -1);
      case QuizEvent.Stop(var by) -> Steering.stop(quiz, by, now);
      case QuizEvent.Pause(var by) -> Steering.pause(quiz, by, now);
      case QuizEvent.Resume(var by) -> Steering.resume(quiz, by, now);
      case QuizEvent.Leave(var by) -> Presence.leave(quiz, by, now);
      case QuizEvent.ByPerson by when quiz.isAlone() && !by.by().id().equals(quiz.host()) ->
          Change.refused(quiz.play(), Refusal.NOT_PLAYING, -1);
      case QuizEvent.ByPerson _ when quiz.play().phase() instanceof Phase.Paused ->
          Change.refused(quiz.play(), Refusal.PAUSED, -1);
      case QuizEvent.Join(var by) -> Presence.join(quiz, by, now);
      case QuizEvent.Answer answer -> Answering.answer(quiz, answer, now);
      case QuizEvent.Skip skip -> Answering.skip(quiz, skip);
      case QuizEvent.Hint hint -> Answering.hint(quiz, hint);
      case QuizEvent.Close close -> MovingOn.close(quiz, close);
      case QuizEvent.Advance advance -> MovingOn.advance(quiz, advance, now);
    };
  }
}
