package org.studybot.teams;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.studybot.core.event.Apologies;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Repeats;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.queue.Lanes;
import org.studybot.teams.trust.Refusal;

/**
 * Takes messages in, in each conversation in the order in which they came, and handles each of them
 * once, under however many ids Teams delivers it. Safe for use by many threads.
 */
final class Turns {

  /** Teams goes on delivering for no longer than that. */
  private static final Duration REDELIVERY = Duration.ofMinutes(15);

  /** Teams waits fifteen seconds for a message to be taken (Bot Framework, "HTTP 504"). */
  private static final Duration FOR_A_TURN = Duration.ofSeconds(7);

  private final Handling handling;
  private final Lanes lanes;
  private final Postbox postbox;
  private final Downloads downloads;
  private final Repeats<Boolean> messages = new Repeats<>(REDELIVERY, Ticker.systemTicker());

  private final Apologies apologies = new Apologies();

  Turns(Handling handling, Lanes lanes, Postbox postbox, Downloads downloads) {
    this.handling = handling;
    this.lanes = lanes;
    this.postbox = postbox;
    this.downloads = downloads;
  }

  /**
   * Returns when it is handled, or when it is sure that it only asks for something and waits for its
   * turn; what there is to say to it is sent afterwards.
   */
  void take(Incoming.Told told) {
    boolean _ =
        told.sentAt().isEmpty() ? taken(told) : messages.once(Message.of(told), () -> taken(told));
  }

  private boolean taken(Incoming.Told told) {
    if (handling.mayChange(told.inbound())) {
      return inTurn(told.address(), () -> handle(told));
    }
    if (!lanes.take(told.address().thread(), () -> handle(told))) {
      throw tooMuch();
    }
    return true;
  }

  /** Fetches the file first, unless its sender may not bring one anyway. */
  void take(Incoming.Uploaded uploaded) {
    boolean _ = inTurn(uploaded.address(), () -> handle(uploaded));
  }

  private boolean inTurn(Address at, Runnable handling) {
    return lanes
        .await(
            at.thread(),
            FOR_A_TURN,
            () -> {
              handling.run();
              return true;
            })
        .orElseThrow(Turns::tooMuch);
  }

  private static Refusal tooMuch() {
    return Refusal.notNow("too much waits in this conversation");
  }

  private void handle(Incoming.Uploaded uploaded) {
    Optional<byte[]> bytes =
        uploaded.person().staff() ? downloads.get(uploaded.url()) : Optional.of(new byte[0]);
    Address from = uploaded.address();
    List<Delivery> deliveries =
        bytes
            .map(them -> handled(brought(uploaded, them), from))
            .orElseGet(
                () -> List.of(new Delivery.Reply(UploadCards.notFetched(), Audience.EVERYONE)));
    postbox.send(from, Sending.of(deliveries));
  }

  private static Inbound.Brought brought(Incoming.Uploaded uploaded, byte[] bytes) {
    return new Inbound.Brought(
        uploaded.eventId(),
        uploaded.person(),
        uploaded.conversation(),
        new BroughtFile(uploaded.name(), bytes));
  }

  private void handle(Incoming.Told told) {
    Address from = told.address();
    List<Delivery> all = handled(told.inbound(), from);
    postbox.send(from, Sending.of(all.stream().map(one -> asReply(one, told.inbound())).toList()));
  }

  /** Says once that it failed; Teams sends it again. */
  private List<Delivery> handled(Inbound.ByPerson inbound, Address from) {
    try {
      return handling.of(inbound, from).toSend();
    } catch (NotHandled failure) {
      if (apologies.first(EventKey.of(inbound))) {
        Delivery apology =
            new Delivery.Reply(FailureCard.of(failure.number()), Audience.EVERYONE);
        postbox.send(from, Sending.of(List.of(apology)));
      }
      throw failure;
    }
  }

  /** Nothing can be opened over a message, so a form is a message too. */
  private static Delivery asReply(Delivery delivery, Inbound to) {
    return delivery instanceof Delivery.Dialog(var card)
        ? new Delivery.Reply(card, Delivery.audience(to))
        : delivery;
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
        case Inbound.Brought(var _, var person, var where, var file) ->
            new Inbound.Brought("", person, where, file);
      };
    }
  }
}
