package org.studybot.slack;

import com.slack.api.bolt.context.Context;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;

/**
 * Slack has its acknowledgement at once, whatever it is about and however slow the rest; then, on a
 * thread of its own, the bot handles the event and its deliveries are carried out. Whatever fails
 * there is caught here and nowhere else. Safe for use by many threads.
 */
final class AfterAck {

  private static final Logger log = LoggerFactory.getLogger(AfterAck.class);

  private final Studybot studybot;
  private final Executor threads;

  AfterAck(Studybot studybot, Executor threads) {
    this.studybot = studybot;
    this.threads = threads;
  }

  /** Returns at once. */
  void handle(SlackInbound inbound, Context context) {
    ResponseUrl responseUrl =
        new ResponseUrl(context.getSlack().getHttpClient(), inbound.origin().responseUrl());
    SlackSender sender = new SlackSender(new WebApi(context.client()));
    SlackDeliveries deliveries = new SlackDeliveries(inbound.origin(), responseUrl, sender);
    threads.execute(() -> handle(inbound, deliveries));
  }

  private void handle(SlackInbound inbound, SlackDeliveries deliveries) {
    try {
      studybot.handle(inbound.event()).deliveries().forEach(deliveries::carryOut);
    } catch (RuntimeException failure) {
      String reference = UUID.randomUUID().toString().substring(0, 8);
      log.error("{}: could not answer {}", reference, inbound.origin(), failure);
      apologise(reference, deliveries);
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
