package org.studybot.teams.botframework;

import org.studybot.core.event.Inbound;
import org.studybot.teams.trust.Origin;

/** An activity, understood; who sent it is not checked yet. */
public sealed interface Incoming {

  Origin origin();

  /** Something to answer with messages, whenever they are ready. */
  record Told(Address address, Inbound inbound) implements Incoming {
    @Override
    public Origin origin() {
      return address.origin();
    }
  }

  /** A press on a button for which Teams awaits the answer in the response. */
  record Invoked(Address address, Inbound.Pressed inbound) implements Incoming {
    @Override
    public Origin origin() {
      return address.origin();
    }
  }

  /** The bot is no longer in this place, a channel or what it was added to. */
  record Removed(Origin origin, String tenant, String place) implements Incoming {}

  /** Nothing that this bot reacts to: typing, reactions, people who come and go. */
  record Unwanted(Origin origin) implements Incoming {}

  /** Teams awaits an answer to something that this bot does not offer. */
  record Unsupported(Origin origin) implements Incoming {}
}
