package org.studybot.core.event;

import org.studybot.core.card.Action;

/** Something that came in from a channel, already checked at the edge. */
public sealed interface Inbound {

  /** The channel's id of this event: a redelivery carries the same one. */
  String eventId();

  Person person();

  Conversation conversation();

  /** Somebody said something to the bot; how they addressed it is already taken off the text. */
  record Said(String eventId, Person person, Conversation conversation, String text)
      implements Inbound {}

  /** Somebody pressed a button on one of the bot's messages. */
  record Pressed(String eventId, Person person, Conversation conversation, Action action)
      implements Inbound {}
}
