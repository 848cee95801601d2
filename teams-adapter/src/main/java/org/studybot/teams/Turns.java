package org.studybot.teams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.teams.Sending.How;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.Connector;
import org.studybot.teams.botframework.Incoming;

/**
 * Hands events to the bot and carries out what it gives back. Teams cannot show a message to one
 * person alone, so a reply in a group goes to its thread, for everybody, whoever it was meant for.
 */
final class Turns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  private final Studybot studybot;
  private final Connector connector;
  private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

  Turns(Studybot studybot, Connector connector) {
    this.studybot = studybot;
    this.connector = connector;
  }

  /** Goes the way of an event once without sending anything. */
  void warmUp() {
    String once = UUID.randomUUID().toString();
    Person person = new Person("warm-up", "warm-up", "");
    Conversation nowhere = new Conversation("warm-up", "warm-up", "", Scope.PERSONAL);
    handle(new Inbound.Said(once, person, nowhere, "help"));
  }

  /** Handles and sends without keeping the caller waiting. */
  void later(Incoming.Told told) {
    afterwards.execute(() -> send(told.address(), handle(told.inbound())));
  }

  /**
   * Handles while Teams waits. The card that changes goes into the answer, and Teams shows it to
   * whoever pressed (Microsoft Learn, "Universal Actions for Adaptive Cards"); other messages are
   * sent afterwards, and if no card changes the answer says what the first of them is about.
   */
  HttpAnswer now(Incoming.Invoked invoked) {
    List<Sending> all = handle(invoked.inbound());
    Optional<Sending> change =
        all.stream().filter(sending -> sending.how() == How.UPDATE).findFirst();
    List<Sending> others =
        all.stream().filter(sending -> !sending.equals(change.orElse(null))).toList();
    afterwards.execute(() -> send(invoked.address(), others));
    return change
        .map(sending -> InvokeAnswer.card(sending.message()))
        .or(
            () ->
                others.stream()
                    .findFirst()
                    .map(one -> InvokeAnswer.message(one.message().summary())))
        .orElseGet(() -> InvokeAnswer.message("That is done already."));
  }

  private List<Sending> handle(Inbound inbound) {
    try {
      return Sending.of(studybot.handle(inbound).deliveries());
    } catch (RuntimeException failure) {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("failure {}: an event of Teams could not be handled", number, failure);
      return Sending.of(List.of(new Delivery.Reply(FailureCard.of(number), Audience.ASKER)));
    }
  }

  private void send(Address address, List<Sending> sendings) {
    try {
      sendings.forEach(sending -> send(address, sending));
    } catch (RuntimeException failure) {
      LOG.error("an answer could not be sent to Teams", failure);
    }
  }

  private void send(Address address, Sending sending) {
    switch (sending.how()) {
      case REPLY -> connector.reply(address, sending.message());
      case POST -> connector.post(address, sending.message());
      case UPDATE -> connector.update(address, sending.message());
    }
  }

  /** Lets what is under way come to its end, for a short while. */
  @Override
  public void close() {
    afterwards.shutdown();
    try {
      if (!afterwards.awaitTermination(TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
        afterwards.shutdownNow();
      }
    } catch (InterruptedException _) {
      afterwards.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
