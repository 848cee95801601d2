package org.studybot.core.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.question.Question;

/**
 * A quiz from its start to long after its end: what was agreed, its questions, and how it stands.
 *
 * @param host the id of the person who started it
 * @param questions never change, whatever becomes of the notes
 * @param revision how many changes there were since the start
 */
public record Quiz(
    QuizId id,
    Conversation conversation,
    String host,
    Settings settings,
    List<QuizQuestion> questions,
    Play play,
    long revision) {

  /** A pause that lasts as long as from one weekly lesson to the next, and no longer. */
  static final Duration LONGEST_PAUSE = Duration.ofDays(8);

  public Quiz {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || questions.size() > Settings.MOST_QUESTIONS) {
      throw new IllegalArgumentException("a quiz has 1 to 50 questions");
    }
  }

  public boolean isFinished() {
    return play.phase() instanceof Phase.Finished;
  }

  public boolean isAtOwnPace() {
    return settings.mode() == Mode.OWN_PACE;
  }

  /** Whether nobody but its host can play or see it. */
  public boolean isAlone() {
    return settings.solo() || conversation.scope() == Scope.PERSONAL;
  }

  /** How far this person has come; empty if they do not play at their own pace yet. */
  public Optional<Stage> stage(String person) {
    return Optional.ofNullable(play.lanes().get(lane(person)));
  }

  public Optional<Player> player(String person) {
    return play.players().stream().filter(player -> player.id().equals(person)).findFirst();
  }

  public Optional<Given> answer(String person, int index) {
    return answers(index).filter(given -> given.player().equals(person)).findFirst();
  }

  /** The answers to a question. */
  public Stream<Given> answers(int index) {
    return play.answers().stream().filter(given -> given.index() == index);
  }

  /** Whether this question is closed for this person, so that its answer may be shown to them. */
  public boolean isClosed(String person, int index) {
    return stage(person).filter(stage -> index < stage.closed()).isPresent();
  }

  /**
   * When something is to happen by itself: a question's time is up, or the quiz ends because nobody
   * made a move. Empty once it is over. Whoever keeps the time lets {@link QuizEvent.TimePassed}
   * come then, and looks again after each change and after each such event.
   */
  public Optional<Instant> deadline() {
    return switch (play.phase()) {
      case Phase.Running() ->
          Stream.concat(Stream.of(quietAt()), Lanes.closingTimes(play)).min(Instant::compareTo);
      case Phase.Paused(var since) -> Optional.of(since.plus(LONGEST_PAUSE));
      case Phase.Finished _ -> Optional.empty();
    };
  }

  Instant quietAt() {
    return play.lastMove().plus(settings.quietTime());
  }

  String lane(String person) {
    return isAtOwnPace() ? person : Play.EVERYBODY;
  }

  /** This new quiz with its first question open: for all, or alone for its host. */
  Quiz begun(Instant now) {
    if (isAtOwnPace() && !isAlone()) {
      return this;
    }
    Play begun = isAlone() ? Players.change(play, host, player -> player) : play;
    return standing(Lanes.put(begun, lane(host), MovingOn.asking(this, 0, now)));
  }

  /** The same quiz, standing differently; not a change of its own yet. */
  Quiz standing(Play other) {
    return new Quiz(id, conversation, host, settings, questions, other, revision);
  }

  boolean hasQuestion(int index) {
    return index >= 0 && index < questions.size();
  }

  Question question(int index) {
    return questions.get(index).question();
  }

  /** This quiz as it stands after a change; the same if nothing changed. */
  Quiz after(Play changed) {
    return changed.equals(play)
        ? this
        : new Quiz(id, conversation, host, settings, questions, changed, revision + 1);
  }
}
