package org.studybot.teams;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.studybot.core.Handled;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Card;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.quiz.Outcome;
import org.studybot.teams.Sending.How;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/**
 * Answers presses on the buttons of messages. The card that changes goes into the answer, and Teams
 * shows it to whoever pressed, in place of what all see (Microsoft Learn, "Universal Actions for
 * Adaptive Cards"); other messages are sent afterwards, and if no card changes the answer says what
 * the first of them is about.
 */
final class CardAnswers {

  private final Handling handling;
  private final Postbox postbox;
  private final Onlookers onlookers;

  CardAnswers(Handling handling, Postbox postbox, Onlookers onlookers) {
    this.handling = handling;
    this.postbox = postbox;
    this.onlookers = onlookers;
  }

  HttpAnswer pressed(Incoming.Invoked invoked) {
    onlookers.note(invoked);
    Handled handled = handling.of(invoked.inbound(), invoked.address());
    List<Sending> all = Sending.of(handled.deliveries());
    Optional<Sending> answer = all.stream().filter(CardAnswers::goesIntoTheAnswer).findFirst();
    if (!handled.isRepetition()) {
      postbox.send(
          invoked.address(),
          all.stream().filter(sending -> !sending.equals(answer.orElse(null))).toList());
    }
    boolean onTheCard =
        answer
            .map(sending -> sending.how() == How.TELL && isToBeSeen(handled))
            .orElse(all.isEmpty());
    return Optional.of(invoked)
        .filter(_ -> onTheCard)
        .flatMap(this::ownView)
        .or(() -> answer.map(CardAnswers::answer))
        .or(() -> all.stream().findFirst().map(CardAnswers::about))
        .orElseGet(() -> InvokeAnswer.message("That is done already."));
  }

  /** How whoever looks at a message sees it: nobody has pressed anything. */
  HttpAnswer view(Incoming.Invoked looking) {
    Handled handled = handling.aloof(looking.inbound());
    return view(looking.inbound().action(), handled)
        .orElseGet(
            () ->
                Sending.of(handled.deliveries()).stream()
                    .findFirst()
                    .map(CardAnswers::answer)
                    .orElseGet(() -> InvokeAnswer.message("That is done already.")));
  }

  /** What the press has changed of the quiz as its player sees it. */
  private Optional<HttpAnswer> ownView(Incoming.Invoked invoked) {
    Inbound.Pressed pressed = invoked.inbound();
    boolean shared = pressed.conversation().scope() != Scope.PERSONAL;
    if (!shared || !(pressed.action() instanceof Action.InQuiz move)) {
      return Optional.empty();
    }
    Action look = new Action.InQuiz(move.quizId(), -1, Move.VIEW, "");
    String id = UUID.randomUUID().toString();
    return view(
        look,
        handling.aloof(new Inbound.Pressed(id, pressed.person(), pressed.conversation(), look)));
  }

  /** It goes on asking, as the card does that all see. */
  private Optional<HttpAnswer> view(Action look, Handled handled) {
    return handled.deliveries().stream()
        .filter(Delivery.Update.class::isInstance)
        .findFirst()
        .map(Delivery::card)
        .map(card -> first(card, look))
        .map(InvokeAnswer::card);
  }

  private CardMessage first(Card card, Action look) {
    return AdaptiveCardRenderer.render(card, onlookers.refresh(look)).getFirst();
  }

  /** Whether the quiz, as its player sees it, says this better than a line of words could. */
  private static boolean isToBeSeen(Handled handled) {
    @Nullable Outcome outcome = handled.outcome();
    return outcome instanceof Outcome.Accepted
        || outcome instanceof Outcome.Marked
        || outcome instanceof Outcome.Skipped
        || outcome instanceof Outcome.HintGiven;
  }

  private static boolean goesIntoTheAnswer(Sending sending) {
    return switch (sending.how()) {
      case UPDATE, TELL, HAND_OVER -> true;
      case REPLY, POST -> false;
    };
  }

  private static HttpAnswer answer(Sending sending) {
    return sending.how() == How.TELL
        ? InvokeAnswer.message(sending.words())
        : InvokeAnswer.card(sending.message());
  }

  private static HttpAnswer about(Sending sending) {
    return InvokeAnswer.message(sending.message().summary());
  }
}
