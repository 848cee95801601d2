package org.studybot.teams;

import static org.studybot.teams.Addresses.PREFIX;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.studybot.core.card.Action;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.ConnectorFailure;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;
import org.studybot.teams.queue.Shares;

/**
 * Teams, as far as the bot writes to it of its own accord. A reference is the id of the message; a
 * card that needs several messages has several, separated by spaces. Nothing waits here: whoever
 * calls tries again when Teams is ready for it.
 */
final class TeamsChannel implements Channel {

  /**
   * After a refusal without a time: 1,800 messages an hour are taken in a conversation, one in two
   * seconds (Microsoft Learn, "Rate limiting for bots").
   */
  private static final Duration UNTOLD_PAUSE = Duration.ofSeconds(5);

  /** So much longer at most, so that not all come back at once. */
  private static final Duration JITTER = Duration.ofSeconds(2);

  /** While something else is sent to the conversation we wait so long for our turn. */
  private static final Duration FOR_A_TURN = Duration.ofSeconds(3);

  private static final Duration BUSY = Duration.ofSeconds(2);

  /** So much of one organisation at a time: less than the core has hands for (its due tasks). */
  private static final int OF_ONE_ORGANISATION = 8;

  private final Shares shares = new Shares(OF_ONE_ORGANISATION);
  private final Mail mail;
  private final Postbox postbox;
  private final Addresses addresses;
  private final Onlookers onlookers;
  private final RandomGenerator random;

  /**
   * @param mail without patience, since whoever calls has it
   */
  TeamsChannel(
      Mail mail,
      Postbox postbox,
      Addresses addresses,
      Onlookers onlookers,
      RandomGenerator random) {
    this.mail = mail;
    this.postbox = postbox;
    this.addresses = addresses;
    this.onlookers = onlookers;
    this.random = random;
  }

  @Override
  public boolean owns(Conversation conversation) {
    return conversation.tenant().startsWith(PREFIX);
  }

  @Override
  public String post(Conversation conversation, String under, Delivery.Show show) {
    return inReach(
        conversation,
        to -> String.join(" ", messages(show).stream().map(part -> mail.post(to, part)).toList()));
  }

  /** A card that needs more or fewer messages than before is posted again. */
  @Override
  public boolean edit(Conversation conversation, String reference, Delivery.Show show) {
    List<CardMessage> parts = messages(show);
    List<String> earlier = List.of(reference.split(" ", -1));
    return parts.size() == earlier.size() && inReach(conversation, to -> edit(to, earlier, parts));
  }

  /** Those of a quiz look different to each of its players. */
  private List<CardMessage> messages(Delivery.Show show) {
    Action own = show.own();
    return own == null
        ? AdaptiveCardRenderer.render(show.card())
        : AdaptiveCardRenderer.render(show.card(), onlookers.refresh(own));
  }

  private boolean edit(Address to, List<String> references, List<CardMessage> parts) {
    for (int part = 0; part < parts.size(); part++) {
      if (!mail.edit(to.onCard(references.get(part)), parts.get(part))) {
        return false;
      }
    }
    return true;
  }

  private <T> T inReach(Conversation conversation, Function<Address, T> sending) {
    Address to =
        addresses
            .of(conversation)
            .orElseThrow(() -> new OutOfReach("nobody was heard from in that conversation"));
    try {
      return shares
          .ifRoom(
              conversation.tenant(),
              () ->
                  postbox
                      .inTurn(to, FOR_A_TURN, () -> sending.apply(to))
                      .orElseThrow(TeamsChannel::busy))
          .orElseThrow(TeamsChannel::busy);
    } catch (ConnectorFailure failure) {
      throw meaning(conversation, failure);
    }
  }

  /** Where we may not write, we do not try again before somebody writes to us. */
  private RuntimeException meaning(Conversation conversation, ConnectorFailure failure) {
    if (failure.busy()) {
      return new RetryLater(pause(failure));
    }
    if (failure.forbidden() && !failure.writesBlocked()) {
      addresses.forget(conversation.tenant(), conversation.channel());
    }
    return failure.forbidden() || failure.gone()
        ? new OutOfReach(String.valueOf(failure.getMessage()))
        : failure;
  }

  private static RetryLater busy() {
    return new RetryLater(BUSY);
  }

  private Duration pause(ConnectorFailure failure) {
    return failure.retryAfter().orElse(UNTOLD_PAUSE).plusMillis(random.nextLong(JITTER.toMillis()));
  }
}
