package org.studybot.teams.botframework;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ConversationResourceResponse;
import com.microsoft.bot.schema.ResourceResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.studybot.teams.card.CardMessage;
import org.studybot.teams.queue.Quiet;
import org.studybot.teams.queue.Shares;

/**
 * Sends messages through the Bot Connector. Each call returns when the message has arrived; it
 * waits and tries again when the service asks for that, and throws when the message did not arrive.
 * Safe for use by many threads, which should be virtual ones.
 */
public final class Connector implements AutoCloseable {

  /** So many messages of one organisation are on their way at the same time. */
  private static final int OF_ONE_ORGANISATION = 64;

  private final ConnectorClients clients;
  private final Patience patience;
  private final Quiet quiet;
  private final Shares shares;

  public Connector(ConnectorClients clients, Patience patience, InstantSource clock) {
    this(clients, patience, new Quiet(clock), new Shares(OF_ONE_ORGANISATION));
  }

  private Connector(ConnectorClients clients, Patience patience, Quiet quiet, Shares shares) {
    this.clients = clients;
    this.patience = patience;
    this.quiet = quiet;
    this.shares = shares;
  }

  /** The same without waiting and trying again: for callers who see to that. */
  public Connector withoutPatience() {
    return new Connector(clients, Patience.NONE, quiet, shares);
  }

  /** Answers the activity: in its thread, where there are threads. */
  public void reply(Address to, CardMessage message) {
    Activity activity = Outgoing.activity(to, message);
    if (to.activityId().isEmpty()) {
      call(to, conversations -> conversations.sendToConversation(to.conversationId(), activity));
    } else {
      activity.setReplyToId(to.activityId());
      call(
          to,
          conversations ->
              conversations.replyToActivity(to.conversationId(), to.activityId(), activity));
    }
  }

  /**
   * Whoever sent the activity, in a conversation of their own with us; made where there is none.
   */
  public Address alone(Address to) {
    ConversationParameters wanted = Outgoing.personal(to);
    String id =
        call(to, conversations -> conversations.createConversation(wanted))
            .map(ConversationResourceResponse::getId)
            .orElse("");
    return Address.of(to.origin(), id, to.botId());
  }

  /** A new message in the conversation; returns its id, by which it can be edited. */
  public String post(Address to, CardMessage message) {
    Activity activity = Outgoing.activity(to, message);
    return call(
            to, conversations -> conversations.sendToConversation(to.conversationId(), activity))
        .map(ResourceResponse::getId)
        .orElse("");
  }

  /** Shows a message anew for everybody; false if it is no longer there. */
  public boolean edit(Address to, CardMessage message) {
    try {
      update(to, message);
      return true;
    } catch (ConnectorFailure failure) {
      if (failure.gone()) {
        return false;
      }
      throw failure;
    }
  }

  /** Shows the message anew whose button was pressed. */
  public void update(Address to, CardMessage message) {
    Activity activity = Outgoing.activity(to, message);
    activity.setId(to.cardId());
    call(
        to,
        conversations -> conversations.updateActivity(to.conversationId(), to.cardId(), activity));
  }

  /** Gets ready to send, so that the first message need not wait. Throws if it cannot be ready. */
  public void warmUp() {
    clients.warmUp();
  }

  private <T> Optional<T> call(Address to, Function<Conversations, CompletableFuture<T>> sending) {
    Conversations conversations = clients.conversations(to.origin().serviceUrl());
    return patience.with(() -> once(to, () -> wait(sending.apply(conversations))));
  }

  /** Keeps the pauses for which a conversation has asked, and notes new ones. */
  private <T> Optional<T> once(Address to, Supplier<Optional<T>> sending) {
    quiet
        .left(to.thread())
        .ifPresent(
            left -> {
              throw ConnectorFailure.resting(left);
            });
    try {
      return shares.within(to.tenant(), sending);
    } catch (ConnectorFailure failure) {
      if (failure.busy()) {
        failure.retryAfter().ifPresent(length -> quiet.ask(to.thread(), length));
      }
      throw failure;
    }
  }

  private static <T> Optional<T> wait(CompletableFuture<T> answer) {
    try {
      return Optional.ofNullable(answer.join());
    } catch (CompletionException failure) {
      throw ConnectorClients.failure(failure);
    }
  }

  @Override
  public void close() {
    clients.close();
  }
}
