package org.studybot.teams;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Repeats;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.botframework.Incoming.Awaits;
import org.studybot.teams.queue.Lanes;
import org.studybot.teams.trust.Refusal;

/**
 * Takes in what Teams awaits an answer to: in each conversation in the order in which it came, and
 * each press once, under however many ids Teams delivers it. Safe for use by many threads.
 */
final class Presses {

  /** Teams waits ten seconds for the answer to a press. */
  private static final Duration FOR_A_TURN = Duration.ofSeconds(7);

  /**
   * A second press of the same button is meant after this; before, it is a slip or a repetition.
   */
  private static final Duration DOUBLE_PRESS = Duration.ofSeconds(2);

  private final Lanes lanes;
  private final CardAnswers cards;
  private final DialogAnswers dialogs;
  private final ExtensionAnswers extension;
  private final Repeats<HttpAnswer> presses = new Repeats<>(DOUBLE_PRESS, Ticker.systemTicker());

  Presses(Handling handling, Lanes lanes, Postbox postbox, Onlookers onlookers) {
    this.lanes = lanes;
    this.cards = new CardAnswers(handling, postbox, onlookers);
    this.dialogs = new DialogAnswers(handling, postbox);
    this.extension = new ExtensionAnswers(handling);
  }

  /** Handles while Teams waits. */
  HttpAnswer now(Incoming.Invoked invoked) {
    Action action = invoked.inbound().action();
    if (Onlookers.looks(action)) {
      return cards.view(invoked);
    }
    return countsOnce(action)
        ? inTurn(invoked)
        : presses.once(Press.of(invoked), () -> inTurn(invoked));
  }

  /** Moves in a quiz count once however often they come, and what they come to may have changed. */
  private static boolean countsOnce(Action action) {
    return action instanceof Action.InQuiz(var _, var _, var move, var _)
        && move != Move.REVIEW_MINE
        && move != Move.REVIEW_OURS;
  }

  HttpAnswer search(Incoming.Searched searched) {
    return extension.found(searched);
  }

  private HttpAnswer inTurn(Incoming.Invoked invoked) {
    return lanes
        .await(invoked.address().thread(), FOR_A_TURN, () -> answer(invoked))
        .orElseThrow(() -> Refusal.notNow("too much waits in this conversation"));
  }

  private HttpAnswer answer(Incoming.Invoked invoked) {
    return switch (invoked.awaits()) {
      case CARD -> cards.pressed(invoked);
      case DIALOG -> dialogs.opened(invoked);
      case REST_OF_DIALOG -> dialogs.sent(invoked);
      case LOOK_UP -> extension.lookedUp(invoked);
      case INSERT -> extension.inserted(invoked);
    };
  }

  /** What makes two deliveries the same press. */
  private record Press(
      String thread,
      String card,
      String person,
      Awaits awaits,
      Action action,
      Map<String, List<String>> values) {

    static Press of(Incoming.Invoked invoked) {
      Inbound.Pressed pressed = invoked.inbound();
      return new Press(
          invoked.address().thread(),
          invoked.address().cardId(),
          pressed.person().id(),
          invoked.awaits(),
          pressed.action(),
          pressed.values());
    }
  }
}
