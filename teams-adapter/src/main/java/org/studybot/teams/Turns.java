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
import org.studybot.core.event.Conversation.Layout;
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
 * Hands events to the bot and carries out what it gives back. What is for one person alone goes
 * into the answer to their press, and otherwise {@link Aside}.
 */
final class Turns implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Turns.class);
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  private final Studybot studybot;
  private final Connector connector;
  private final Aside aside;
  private final Addresses addresses;
  private final ExecutorService afterwards = Executors.newVirtualThreadPerTaskExecutor();

  Turns(Studybot studybot, Connector connector, Addresses addresses) {
    this.studybot = studybot;
    this.connector = connector;
    this.aside = new Aside(connector);
    this.addresses = addresses;
  }

  /** Goes the way of an event once without sending anything. */
  void warmUp() {
    String once = UUID.randomUUID().toString();
    Person person = new Person("warm-up", "warm-up", "", false);
    Conversation nowhere =
        new Conversation("warm-up", "warm-up", "", Scope.PERSONAL, Layout.ONE_CARD);
    handle(new Inbound.Said(once, person, nowhere, "help"));
  }

  /** Handles and sends without keeping the caller waiting. */
  void later(Incoming.Told told) {
    afterwards.execute(
        () -> {
          addresses.remember(told.inbound().conversation(), told.address());
          send(told.address(), handle(told.inbound()));
        });
  }

  /** The bot is not there any more: nothing is kept of how to write there. */
  void leave(Incoming.Removed removed) {
    addresses.forget(removed.tenant(), removed.place());
  }

  /**
   * Handles while Teams waits. The card that changes goes into the answer, and Teams shows it to
   * whoever pressed (Microsoft Learn, "Universal Actions for Adaptive Cards"); other messages are
   * sent afterwards, and if no card changes the answer says what the first of them is about.
   */
  HttpAnswer now(Incoming.Invoked invoked) {
    addresses.remember(invoked.inbound().conversation(), invoked.address());
    List<Sending> all = handle(invoked.inbound());
    Optional<Sending> answer = all.stream().filter(Turns::goesIntoTheAnswer).findFirst();
    List<Sending> others =
        all.stream().filter(sending -> !sending.equals(answer.orElse(null))).toList();
    afterwards.execute(() -> send(invoked.address(), others));
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

  private List<Sending> handle(Inbound inbound) {
    try {
      return Sending.of(studybot.handle(inbound).deliveries());
    } catch (RuntimeException failure) {
      String number = UUID.randomUUID().toString().substring(0, 8);
      LOG.error("failure {}: an event of Teams could not be handled", number, failure);
      Audience audience = inbound instanceof Inbound.Pressed ? Audience.ASKER : Audience.EVERYONE;
      return Sending.of(List.of(new Delivery.Reply(FailureCard.of(number), audience)));
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
      case TELL, HAND_OVER -> aside.say(address, sending.message());
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
