package org.studybot.core.quiz;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.command.Wording;
import org.studybot.core.event.Person;

/** Coming, going, being seen, and speaking up. */
final class Presence {

  /** A name longer than this is no name to be called by. */
  private static final int LONGEST_NAME = 60;

  private static final int LONGEST_NOTE = 500;

  private Presence() {}

  static Change join(Quiz quiz, Person by, Instant now) {
    Play joined = Players.change(quiz.play(), by.id(), player -> player.gone(false));
    return new Change(
        quiz.stage(by.id()).isPresent()
            ? joined
            : Lanes.put(joined, quiz.lane(by.id()), MovingOn.asking(quiz, 0, now)),
        new Outcome.Joined());
  }

  static Change leave(Quiz quiz, Person by, Instant now) {
    if (quiz.player(by.id()).isEmpty()) {
      return Change.refused(quiz.play(), Refusal.NOT_PLAYING, -1);
    }
    Play left = Players.change(quiz.play(), by.id(), player -> player.gone(true));
    return quiz.isAlone()
        ? new Change(
            Ending.of(quiz.standing(left), Phase.Reason.STOPPED, now),
            new Outcome.Ended(Phase.Reason.STOPPED))
        : new Change(left, new Outcome.Left());
  }

  static Change appear(Quiz quiz, QuizEvent.Appear appear) {
    String name = appear.named() ? Wording.cut(Wording.tidy(appear.by().name()), LONGEST_NAME) : "";
    if (quiz.player(appear.by().id()).isEmpty()) {
      return Change.refused(quiz.play(), Refusal.NOT_PLAYING, -1);
    }
    if (appear.named() && name.isEmpty()) {
      return Change.refused(quiz.play(), Refusal.NO_NAME, -1);
    }
    return new Change(
        Players.change(quiz.play(), appear.by().id(), player -> player.shownAs(name)),
        new Outcome.Appears(appear.named()));
  }

  static Change challenge(Quiz quiz, QuizEvent.Challenge challenge, Instant now) {
    String person = challenge.by().id();
    int index = challenge.index();
    if (quiz.player(person).isEmpty()) {
      return Change.refused(quiz.play(), Refusal.NOT_PLAYING, -1);
    }
    if (!quiz.hasQuestion(index) || !quiz.isClosed(person, index)) {
      return Change.refused(quiz.play(), Refusal.NOT_YET, quiz.hasQuestion(index) ? index : -1);
    }
    String note = Wording.cut(Wording.tidy(challenge.note()), LONGEST_NOTE);
    return new Change(
        flagged(quiz.play(), new Flag(person, index, note, now)), new Outcome.Challenged(index));
  }

  /** A flag without words never takes the words from one that was there before. */
  private static Play flagged(Play play, Flag flag) {
    List<Flag> before =
        play.flags().stream()
            .filter(other -> other.player().equals(flag.player()) && other.index() == flag.index())
            .toList();
    boolean news =
        before.isEmpty()
            || (!flag.note().isEmpty() && !before.getFirst().note().equals(flag.note()));
    return news
        ? play.withFlags(
            Stream.concat(
                    play.flags().stream().filter(other -> !before.contains(other)), Stream.of(flag))
                .toList())
        : play;
  }
}
