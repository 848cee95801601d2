package org.studybot.teams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.ConnectorFailure;
import org.studybot.teams.queue.Lanes;

/**
 * Where what the bot says waits for its turn: in each conversation one message is sent after the
 * other, so that they arrive in order and a pause for which Teams asks holds all of them up, and
 * those of no other conversation. Safe for use by many threads.
 */
final class Postbox implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);

  /** More than that, in a conversation that takes nothing, nobody will want to read any more. */
  private static final int MOST_IN_A_CONVERSATION = 100;

  private static final int MOST = 20_000;

  private final Lanes lanes = new Lanes(MOST_IN_A_CONVERSATION, MOST);
  private final Mail mail;
  private final Aside aside;

  Postbox(Mail mail) {
    this.mail = mail;
    this.aside = new Aside(mail);
  }

  /** Sends these when it is their turn, in their order. */
  void send(Address to, List<Sending> sendings) {
    if (!sendings.isEmpty()) {
      afterwards(to, () -> sendings.forEach(sending -> send(to, sending)));
    }
  }

  /** Does this, which sends something, when it is its turn. */
  void afterwards(Address to, Runnable sending) {
    if (!lanes.take(to.thread(), () -> tried(sending))) {
      LOG.warn("an answer was dropped: too many wait for the same conversation of Teams");
    }
  }

  /** The same for somebody who waits for it, but not for long; empty if it was not done. */
  <T> Optional<T> inTurn(Address to, Duration patience, Supplier<T> sending) {
    return lanes.await(to.thread(), patience, sending);
  }

  private static void tried(Runnable sending) {
    try {
      sending.run();
    } catch (ConnectorFailure failure) {
      if (failure.writesBlocked()) {
        LOG.info("somebody has blocked the bot in Teams");
      } else {
        LOG.error("an answer could not be sent to Teams", failure);
      }
    }
  }

  private void send(Address to, Sending sending) {
    switch (sending.how()) {
      case REPLY -> mail.reply(to, sending.message());
      case TELL, HAND_OVER -> aside.say(to, sending.message());
      case POST -> {
        String _ = mail.post(to, sending.message());
      }
      case UPDATE -> {
        boolean _ = mail.edit(to, sending.message());
      }
    }
  }

  @Override
  public void close() {
    lanes.close();
  }
}
