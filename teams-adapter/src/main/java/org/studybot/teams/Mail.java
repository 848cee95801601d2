package org.studybot.teams;

import java.util.function.Supplier;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.Connector;
import org.studybot.teams.botframework.ConnectorFailure;
import org.studybot.teams.card.CardMessage;

/**
 * What is sent, for as long as nobody at the other end has blocked the bot. Throws {@link
 * ConnectorFailure} where nothing has arrived. Safe for use by many threads.
 */
final class Mail {

  private final Connector connector;
  private final OptOuts optOuts;

  Mail(Connector connector, OptOuts optOuts) {
    this.connector = connector;
    this.optOuts = optOuts;
  }

  /** Answers an activity; whoever sent it wants to be answered. */
  void reply(Address to, CardMessage message) {
    noting(
        to,
        () -> {
          connector.reply(to, message);
          return true;
        });
  }

  /** A new message; returns its id. */
  String post(Address to, CardMessage message) {
    return wanted(to, () -> connector.post(to, message));
  }

  /** Shows a message anew; false if it is no longer there. */
  boolean edit(Address to, CardMessage message) {
    return wanted(to, () -> connector.edit(to, message));
  }

  /** The same as in a person's own conversation with the bot. */
  String postAlone(Address to, CardMessage message) {
    return post(connector.alone(to), message);
  }

  private <T> T wanted(Address to, Supplier<T> sending) {
    if (optOuts.has(to)) {
      throw ConnectorFailure.optedOut();
    }
    return noting(to, sending);
  }

  private <T> T noting(Address to, Supplier<T> sending) {
    try {
      return sending.get();
    } catch (ConnectorFailure failure) {
      if (failure.writesBlocked()) {
        optOuts.note(to);
      }
      throw failure;
    }
  }
}
