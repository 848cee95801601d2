package org.studybot.slack;

import com.slack.api.bolt.context.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;

/**
 * The bot handles an event on a thread of its own, and then its deliveries are carried out. Slack
 * has its acknowledgement as soon as the event is handled, so that what it takes for delivered is
 * kept; but never later than it waits for, however slow the rest. Whatever fails is caught here and
 * nowhere else. Safe for use by many threads.
 */
final class AfterAck {

  private static final Logger log = LoggerFactory.getLogger(AfterAck.class);

  /** Slack waits for three seconds ("Handling user interaction", acknowledgment response). */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Studybot studybot;
  private final Workspaces workspaces;
  private final Executor threads;
  private final Duration patience;

  AfterAck(Studybot studybot, Workspaces workspaces, Executor threads, Duration patience) {
    this.studybot = studybot;
    this.workspaces = workspaces;
    this.threads = threads;
    this.patience = patience;
  }

  /** Returns when Slack is to have its acknowledgement. */
  void handle(SlackInbound inbound, Context context) {
    ResponseUrl responseUrl =
        new ResponseUrl(context.getSlack().getHttpClient(), inbound.origin().responseUrl());
    CountDownLatch handled = new CountDownLatch(1);
    threads.execute(() -> handle(inbound, responseUrl, handled));
    await(handled);
  }

  /** The workspace has removed the bot. */
  void removed(String tenant, Instant at) {
    workspaces.removed(tenant, at);
  }

  private void handle(SlackInbound inbound, ResponseUrl responseUrl, CountDownLatch handled) {
    try {
      Optional<WebApi> slack = workspaces.find(inbound.event().conversation().tenant());
      if (slack.isEmpty()) {
        log.info("Something came from {}, where the bot is not.", inbound.origin());
        handled.countDown();
        return;
      }
      var sender = new SlackSender(slack.get());
      handle(inbound, new SlackDeliveries(inbound.origin(), responseUrl, sender), handled);
    } catch (RuntimeException failure) {
      log.error("Could not find out about {}", inbound.origin(), failure);
      handled.countDown();
    }
  }

  private void handle(SlackInbound inbound, SlackDeliveries deliveries, CountDownLatch handled) {
    try {
      handled(inbound, handled).forEach(deliveries::carryOut);
    } catch (OutOfReach closed) {
      log.info("No answer reaches {}: {}", inbound.origin(), closed.getMessage());
    } catch (RuntimeException failure) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      log.error("{}: could not answer {}", reference, inbound.origin(), failure);
      apologise(reference, deliveries);
    }
  }

  private List<Delivery> handled(SlackInbound inbound, CountDownLatch handled) {
    try {
      return studybot.handle(inbound.event()).deliveries();
    } finally {
      handled.countDown();
    }
  }

  private void await(CountDownLatch handled) {
    try {
      if (!handled.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        log.warn("Slack had its acknowledgement before the bot was done: it is slow today.");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void apologise(String reference, SlackDeliveries deliveries) {
    try {
      deliveries.carryOut(new Delivery.Reply(ApologyCard.of(reference), Audience.ASKER));
    } catch (RuntimeException unreachable) {
      log.error("{}: could not say so either: {}", reference, unreachable.toString());
    }
  }
}
