package org.studybot.teams.botframework;

import java.util.List;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
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

  /**
   * Somebody sent a file in their own chat.
   *
   * @param url where it is; not checked yet
   */
  record Uploaded(
      Address address,
      String eventId,
      Person person,
      Conversation conversation,
      String name,
      String url)
      implements Incoming {
    @Override
    public Origin origin() {
      return address.origin();
    }
  }

  /** A press on a button for which Teams awaits the answer in the response. */
  record Invoked(Address address, Inbound.Pressed inbound, Awaits awaits) implements Incoming {
    @Override
    public Origin origin() {
      return address.origin();
    }
  }

  /** What Teams awaits. */
  enum Awaits {
    /** The card in whose message the button is, or a word about it. */
    CARD,
    /** A dialog to open. */
    DIALOG,
    /** What becomes of the dialog in which the button is. */
    REST_OF_DIALOG,
    /** A dialog in which a message is looked up, wherever that may be. */
    LOOK_UP,
    /** What of it goes into a message of the person's own. */
    INSERT
  }

  /**
   * Somebody searches from where they write.
   *
   * @param skip so many of what is found are seen already
   * @param count so many more are wanted
   */
  record Searched(Origin origin, String words, int skip, int count) implements Incoming {}

  /**
   * The bot was added to this place.
   *
   * @param personId whose own conversation it is, or who added it, by their Entra object id; may be
   *     empty
   */
  record Added(Address address, Conversation conversation, String personId) implements Incoming {
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
