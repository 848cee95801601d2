package org.studybot.teams.botframework;

import java.util.List;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Inbound;
import org.studybot.teams.trust.Origin;

/** An activity, understood; who sent it is not checked yet. */
public sealed interface Incoming {

  Origin origin();

  /**
   * Something to answer with messages, whenever they are ready.
   *
   * @param sentAt when it was sent, in Teams' own notation; empty if it does not say
   */
  record Told(Address address, Inbound.ByPerson inbound, String sentAt) implements Incoming {
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

  /**
   * The bot was added to this place.
   *
   * @param person whose own conversation it is, or who added it; may have no name
   */
  record Added(Address address, Conversation conversation, String person) implements Incoming {
    @Override
    public Origin origin() {
      return address.origin();
    }
  }

  /**
   * These people were added to a place in which the bot is.
   *
   * @param members as the conversation knows them
   */
  record Joined(Address address, String tenant, List<String> members) implements Incoming {

    public Joined {
      members = List.copyOf(members);
    }

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
