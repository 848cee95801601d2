package org.studybot.teams;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.card.Action;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Inbound;
import org.studybot.teams.Sending.How;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.queue.Lanes;
import org.studybot.teams.queue.Repeats;
import org.studybot.teams.trust.Refusal;

/**
 * Takes events in, in each conversation in the order in which they came, and does each of them
 * once, under however many ids Teams delivers it. What is for one person alone goes into the answer
 * to their press, and otherwise {@link Aside}. Safe for use by many threads.
 */
final class Turns implements AutoCloseable {

  /** Nobody waits longer behind others for what takes a few milliseconds. */
  private static final int MOST_IN_A_CONVERSATION = 100;

  private static final int MOST = 20_000;

  /** Teams waits ten seconds for the answer to a press. */
  private static final Duration FOR_A_TURN = Duration.ofSeconds(7);

  /**
   * A second press of the same button is meant after this, and a mistake or a repetition before.
   */
  private static final Duration DOUBLE_PRESS = Duration.ofSeconds(2);

  /** Teams goes on delivering for no longer than that. */
  private static final Duration REDELIVERY = Duration.ofMinutes(15);

  private final Handling handling;
  private final Postbox postbox;
  private final Lanes lanes = new Lanes(MOST_IN_A_CONVERSATION, MOST);
  private final Repeats<HttpAnswer> presses = new Repeats<>(DOUBLE_PRESS, Ticker.systemTicker());
  private final Repeats<Boolean> messages = new Repeats<>(REDELIVERY, Ticker.systemTicker());

  Turns(Handling handling, Postbox postbox) {
    this.handling = handling;
    this.postbox = postbox;
  }

  /** Handles and sends without keeping the caller waiting. */
  void later(Incoming.Told told) {
    boolean _ =
        told.sentAt().isEmpty() ? taken(told) : messages.once(Message.of(told), () -> taken(told));
  }

  private boolean taken(Incoming.Told told) {
    if (!lanes.take(told.address().thread(), () -> handle(told))) {
      throw tooMuch();
    }
    return true;
  }

  private void handle(Incoming.Told told) {
    Address from = told.address();
    postbox.send(from, Sending.of(handling.of(told.inbound(), from)));
  }

  /**
   * Handles while Teams waits. The card that changes goes into the answer, and Teams shows it to
   * whoever pressed (Microsoft Learn, "Universal Actions for Adaptive Cards"); other messages are
   * sent afterwards, and if no card changes the answer says what the first of them is about.
   */
  HttpAnswer now(Incoming.Invoked invoked) {
    return presses.once(Press.of(invoked), () -> inTurn(invoked));
  }

  private HttpAnswer inTurn(Incoming.Invoked invoked) {
    return lanes
        .await(invoked.address().thread(), FOR_A_TURN, () -> answer(invoked))
        .orElseThrow(Turns::tooMuch);
  }

  private HttpAnswer answer(Incoming.Invoked invoked) {
    List<Sending> all = Sending.of(handling.of(invoked.inbound(), invoked.address()));
    Optional<Sending> answer = all.stream().filter(Turns::goesIntoTheAnswer).findFirst();
    List<Sending> others =
        all.stream().filter(sending -> !sending.equals(answer.orElse(null))).toList();
    postbox.send(invoked.address(), others);
    return answer
        .map(Turns::answer)
        .or(
            () ->
                others.stream()
                    .findFirst()
                    .map(one -> InvokeAnswer.message(one.message().summary())))
        .orElseGet(() -> InvokeAnswer.message("That is done already."));
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

  private static Refusal tooMuch() {
    return Refusal.notNow("too much waits in this conversation");
  }

  /** Lets what came in be handled; what is to be sent then is for the {@link Postbox}. */
  @Override
  public void close() {
    lanes.close();
  }

  /** What makes two deliveries the same message. */
  private record Message(String thread, String sender, String sentAt, Inbound.ByPerson said) {

    static Message of(Incoming.Told told) {
      Address from = told.address();
      return new Message(from.thread(), from.senderId(), told.sentAt(), withoutId(told.inbound()));
    }

    private static Inbound.ByPerson withoutId(Inbound.ByPerson inbound) {
      return switch (inbound) {
        case Inbound.Said(var _, var person, var where, var text) ->
            new Inbound.Said("", person, where, text);
        case Inbound.Pressed(var _, var person, var where, var action, var values) ->
            new Inbound.Pressed("", person, where, action, values);
      };
    }
  }

  /** What makes two deliveries the same press. */
  private record Press(
      String thread, String card, String person, Action action, Map<String, List<String>> values) {

    static Press of(Incoming.Invoked invoked) {
      Inbound.Pressed pressed = invoked.inbound();
      return new Press(
          invoked.address().thread(),
          invoked.address().cardId(),
          pressed.person().id(),
          pressed.action(),
          pressed.values());
    }
  }
}
