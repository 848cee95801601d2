package org.studybot.core.quiz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.question.Marker;

/** What a player can do with an open question. */
final class Answering {

  private Answering() {}

  static Change answer(Quiz quiz, QuizEvent.Answer event, Instant now) {
    String person = event.by().id();
    int index = event.index();
    Optional<Refusal> closed = notOpen(quiz, person, index);
    if (closed.isPresent()) {
      return refused(quiz, closed.get(), index);
    }
    Optional<Given> before = quiz.answer(person, index);
    if (before.isPresent() && before.get().response().equals(event.response())) {
      return new Change(quiz.play(), outcome(quiz, before.get()));
    }
    if (before.isPresent() && quiz.settings().mode() == Mode.RACE) {
      return refused(quiz, Refusal.FINAL, index);
    }
    if (isUnsure(quiz, event)) {
      return refused(quiz, Refusal.UNSURE, index);
    }
    if (!Fitting.fits(quiz.question(index), event.response())) {
      return refused(quiz, Refusal.DOES_NOT_FIT, index);
    }
    Given given = given(quiz, event, now);
    return new Change(taken(quiz, given), outcome(quiz, given));
  }

  private static boolean isUnsure(Quiz quiz, QuizEvent.Answer event) {
    return Unsure.says(event.response())
        && Marker.mark(quiz.question(event.index()), event.response()).credit() == 0;
  }

  static Change skip(Quiz quiz, QuizEvent.Skip event) {
    String person = event.by().id();
    int index = event.index();
    Optional<Refusal> closed = notOpen(quiz, person, index);
    if (closed.isPresent()) {
      return refused(quiz, closed.get(), index);
    }
    if (quiz.answer(person, index).isPresent()) {
      return refused(quiz, Refusal.ANSWERED_ALREADY, index);
    }
    Play skipped =
        Players.change(quiz.play(), person, player -> player.gone(false).skipping(index));
    return new Change(
        quiz.isAtOwnPace() ? Lanes.put(skipped, person, new Stage.Revealed(index)) : skipped,
        new Outcome.Skipped(index));
  }

  static Change hint(Quiz quiz, QuizEvent.Hint event) {
    int index = event.index();
    Optional<Refusal> closed = notOpen(quiz, event.by().id(), index);
    if (closed.isPresent()) {
      return refused(quiz, closed.get(), index);
    }
    return Hints.of(quiz.question(index)).isEmpty()
        ? refused(quiz, Refusal.NO_HINT, index)
        : new Change(
            Players.change(quiz.play(), event.by().id(), player -> player.hintedAt(index)),
            new Outcome.HintGiven(index));
  }

  /** Why this question does not take anything from this person now; empty if it does. */
  private static Optional<Refusal> notOpen(Quiz quiz, String person, int index) {
    if (!quiz.hasQuestion(index)) {
      return Optional.of(Refusal.MOVED_ON);
    }
    Optional<Stage> stage = quiz.stage(person);
    if (stage.isEmpty()) {
      return Optional.of(Refusal.NOT_PLAYING);
    }
    if (stage.get() instanceof Stage.Asking(var open, var _) && open == index) {
      return Optional.empty();
    }
    return Optional.of(index < stage.get().closed() ? Refusal.TOO_LATE : Refusal.NOT_YET);
  }

  private static Given given(Quiz quiz, QuizEvent.Answer event, Instant now) {
    String person = event.by().id();
    int index = event.index();
    double credit = Marker.mark(quiz.question(index), event.response()).credit();
    boolean hinted = quiz.player(person).filter(it -> it.hinted().contains(index)).isPresent();
    return new Given(person, index, event.response(), credit, hinted, now);
  }

  private static Play taken(Quiz quiz, Given given) {
    Play taken =
        Players.change(
                quiz.play(),
                given.player(),
                player -> player.gone(false).notSkipping(given.index()))
            .withAnswers(put(quiz.play().answers(), given));
    return closes(quiz, given)
        ? Lanes.put(taken, quiz.lane(given.player()), new Stage.Revealed(given.index()))
        : taken;
  }

  private static boolean closes(Quiz quiz, Given given) {
    return switch (quiz.settings().mode()) {
      case TOGETHER -> false;
      case RACE -> given.right();
      case OWN_PACE -> true;
    };
  }

  private static Outcome outcome(Quiz quiz, Given given) {
    return quiz.settings().mode() == Mode.TOGETHER
        ? new Outcome.Accepted(given)
        : new Outcome.Marked(given);
  }

  private static List<Given> put(List<Given> answers, Given given) {
    List<Given> changed = new ArrayList<>(answers);
    for (int at = 0; at < changed.size(); at++) {
      Given other = changed.get(at);
      if (other.index() == given.index() && other.player().equals(given.player())) {
        changed.set(at, given);
        return changed;
      }
    }
    changed.add(given);
    return changed;
  }

  private static Change refused(Quiz quiz, Refusal why, int index) {
    return Change.refused(quiz.play(), why, quiz.hasQuestion(index) ? index : -1);
  }
}
