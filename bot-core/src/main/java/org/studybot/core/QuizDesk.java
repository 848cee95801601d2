package org.studybot.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.command.Command;
import org.studybot.core.command.QuizWord;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.event.Task;
import org.studybot.core.home.StudyRecord;
import org.studybot.core.quiz.CommandWords;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizBoard;
import org.studybot.core.quiz.QuizCards;
import org.studybot.core.quiz.QuizEvent;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.quiz.QuizMoves;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.quiz.Refusal;
import org.studybot.core.quiz.Step;

/** Serves those who play. What everybody sees follows later, when the board is due. */
final class QuizDesk {

  private final Quizzes quizzes;
  private final OpeningDesk openings;
  private final StudyRecord record;

  QuizDesk(Quizzes quizzes, OpeningDesk openings, StudyRecord record) {
    this.quizzes = quizzes;
    this.openings = openings;
    this.record = record;
  }

  Handled due(Task task) {
    return switch (task) {
      case Task.LetQuizTimePass(var id) ->
          quizzes
              .change(new QuizId(id), _ -> new QuizEvent.TimePassed())
              .map(step -> new Handled(null, step.outcome(), List.of()))
              .orElseGet(Handled::nothing);
      case Task.ShowQuiz(var id) ->
          quizzes
              .find(new QuizId(id))
              .map(quiz -> new Handled(null, null, List.copyOf(QuizBoard.messages(quiz))))
              .orElseGet(Handled::nothing);
    };
  }

  Handled said(Command.InQuiz command, Inbound.ByPerson from) {
    return switch (command) {
      case Command.AnswerQuiz(var words) ->
          inLatest(from, quiz -> QuizMoves.answered(quiz, from.person(), words));
      case Command.ChallengeQuiz challenge ->
          inLatest(from, quiz -> QuizMoves.challenged(quiz, from.person(), challenge));
      case Command.SayInQuiz(var word) -> word(word, from);
    };
  }

  /** Whether it is worth looking for a quiz that waits for these words. */
  static boolean couldBeAnswer(Command command, String words, Inbound.ByPerson from) {
    if (!(from instanceof Inbound.Said)) {
      return false;
    }
    return command instanceof Command.Ask(var question)
        ? QuizMoves.couldBeAnswer(question, from.conversation())
        : from.conversation().scope() == Scope.PERSONAL
            && CommandWords.couldBeAnswer(command, words);
  }

  /** Takes what was said as the answer to the open question, if that is what is meant. */
  Optional<Handled> answered(Command command, String words, Inbound.ByPerson from) {
    return command instanceof Command.Ask(var question)
        ? answered(from, question, quiz -> QuizMoves.isAnswer(quiz, from.person(), question))
        : answered(
            from, words, quiz -> CommandWords.areAnswer(quiz, from.person(), command, words));
  }

  private Optional<Handled> answered(Inbound.ByPerson from, String words, Predicate<Quiz> isMeant) {
    return quizzes
        .latest(from.conversation())
        .filter(isMeant)
        .map(quiz -> change(quiz, from, now -> QuizMoves.answered(now, from.person(), words)));
  }

  /**
   * Whether these words may be an answer that a quiz waits for, as far as can be said while the
   * storage is away.
   */
  boolean mayWaitFor(Command command, Inbound.ByPerson from) {
    return switch (quizzes.seen(from.conversation())) {
      case RUNNING -> true;
      case NOT_RUNNING -> command instanceof Command.Ask(var words) && QuizMoves.areLetters(words);
      case UNKNOWN -> command instanceof Command.Ask(var words) && !words.endsWith("?");
    };
  }

  Handled pressed(Action.InQuiz press, Inbound.Pressed from) {
    Optional<Quiz> quiz =
        quizzes
            .find(new QuizId(press.quizId()))
            .filter(it -> it.conversation().tenant().equals(from.conversation().tenant()));
    if (quiz.isEmpty()) {
      return openings.noQuiz(from);
    }
    return switch (press.move()) {
      case SCORE -> reply(QuizCards.score(quiz.get(), from.person()), from);
      case MARK -> reply(QuizCards.mark(quiz.get(), from.person(), press.index()), from);
      case VIEW -> Handled.of(new Delivery.Update(QuizBoard.own(quiz.get(), from.person())));
      case REVIEW_MINE -> openings.reviewMine(quiz.get(), from);
      case REVIEW_OURS -> openings.reviewOurs(quiz.get(), from);
      case ANSWER,
          SKIP,
          HINT,
          CLOSE,
          ADVANCE,
          JOIN,
          PAUSE,
          RESUME,
          STOP,
          LEAVE,
          SHOW_NAME,
          HIDE_NAME,
          CHALLENGE ->
          change(
              quiz.get(),
              from,
              now -> QuizMoves.pressed(now, from.person(), press, from.values()).orElseThrow());
    };
  }

  private Handled word(QuizWord word, Inbound.ByPerson from) {
    Optional<Quiz> quiz = quizzes.latest(from.conversation());
    if (quiz.isEmpty()) {
      return openings.noQuiz(from);
    }
    return switch (word) {
      case SCORE -> reply(QuizCards.score(quiz.get(), from.person()), from);
      case REVIEW_MINE -> openings.reviewMine(quiz.get(), from);
      case REVIEW_OURS -> openings.reviewOurs(quiz.get(), from);
      case NEXT, SKIP, HINT, PLAY, PAUSE, RESUME, STOP, LEAVE, SHOW_NAME, HIDE_NAME ->
          change(quiz.get(), from, now -> QuizMoves.said(now, from.person(), word).orElseThrow());
    };
  }

  private Handled inLatest(Inbound.ByPerson from, Function<Quiz, QuizEvent> event) {
    return quizzes
        .latest(from.conversation())
        .map(quiz -> change(quiz, from, event))
        .orElseGet(() -> openings.noQuiz(from));
  }

  private Handled change(Quiz quiz, Inbound.ByPerson from, Function<Quiz, QuizEvent> event) {
    Optional<Step> step = quizzes.change(quiz.id(), event);
    step.filter(it -> hasCome(quiz, it.quiz(), from.person()))
        .ifPresent(_ -> introduce(quiz, from.person()));
    return step.map(it -> new Handled(null, it.outcome(), deliveries(it, from)))
        .orElseGet(() -> openings.noQuiz(from));
  }

  private static boolean hasCome(Quiz before, Quiz now, Person person) {
    return before.player(person.id()).isEmpty() && now.player(person.id()).isPresent();
  }

  /** Whoever wants to be called by name is, from their first move on. */
  private void introduce(Quiz quiz, Person person) {
    if (record.showsName(person)) {
      quizzes.change(quiz.id(), _ -> new QuizEvent.Appear(person, true));
    }
  }

  /** The place of a player whom the board does not show is told to the player alone. */
  private static List<Delivery> deliveries(Step step, Inbound.ByPerson from) {
    Quiz quiz = step.quiz();
    if (step.outcome() instanceof Outcome.Ended && isElsewhere(quiz, from)) {
      return List.of(results(quiz, from));
    }
    if (!QuizBoard.showsPlaces(quiz) && changesPlace(quiz, step.outcome())) {
      return List.of(place(QuizCards.place(quiz, from.person()), from));
    }
    return QuizCards.confirmation(quiz, from.person(), step.outcome())
        .map(card -> List.<Delivery>of(new Delivery.Reply(card, Delivery.audience(from))))
        .orElse(List.of());
  }

  private static boolean isElsewhere(Quiz quiz, Inbound.ByPerson from) {
    return !quiz.conversation().channel().equals(from.conversation().channel());
  }

  /** For who ended a quiz without being where it is, perhaps because it cannot be shown there. */
  private static Delivery results(Quiz quiz, Inbound.ByPerson from) {
    Card card = QuizBoard.own(quiz, from.person());
    return from instanceof Inbound.Pressed
        ? new Delivery.Update(card)
        : new Delivery.Reply(card, Delivery.audience(from));
  }

  private static boolean changesPlace(Quiz quiz, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Joined _,
          Outcome.Marked _,
          Outcome.Skipped _,
          Outcome.HintGiven _,
          Outcome.Opened _,
          Outcome.Through _ ->
          true;
      case Outcome.Ended _ -> quiz.settings().solo();
      case Outcome.Refused(var why, var _) -> why == Refusal.TOO_LATE || why == Refusal.MOVED_ON;
      case Outcome.Accepted _,
          Outcome.Closed _,
          Outcome.Paused _,
          Outcome.Resumed _,
          Outcome.Left _,
          Outcome.Appears _,
          Outcome.Challenged _,
          Outcome.Waited _ ->
          false;
    };
  }

  /** A player's own card is shown anew in place, once there is one. */
  private static Delivery place(Card card, Inbound.ByPerson from) {
    boolean onOwnCard =
        from instanceof Inbound.Pressed pressed
            && pressed.action() instanceof Action.InQuiz(var _, var index, var _, var _)
            && index >= 0;
    return onOwnCard
        ? new Delivery.Update(card)
        : new Delivery.Reply(card, Delivery.audience(from));
  }

  private static Handled reply(Card card, Inbound.ByPerson from) {
    return Handled.replied(card, Delivery.audience(from));
  }
}
