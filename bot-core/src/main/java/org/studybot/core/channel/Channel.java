package org.studybot.core.channel;

import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Delivery;

/**
 * A platform that can be written to at any time. What it is to show, what it shows already and what
 * must be tried again is seen to by the caller: a channel only carries out. It throws {@link
 * RetryLater} when the platform asks for a pause, and {@link OutOfReach} when it is of no use to
 * try again; any other exception is tried again, later and later. Called by many threads, but for
 * one message by one at a time.
 */
public interface Channel {

  /** Whether this conversation takes place here. */
  boolean owns(Conversation conversation);

  /**
   * Sends a new message.
   *
   * @param under the reference of the message in whose thread it belongs; empty for none
   * @return the platform's own reference of the new message, by which it can be edited
   */
  String post(Conversation conversation, String under, Delivery.Show message);

  /**
   * Shows a message anew, in its place.
   *
   * @param reference what {@link #post} returned for it, perhaps in another process long ago
   * @return false if it is no longer there; it is posted again then
   */
  boolean edit(Conversation conversation, String reference, Delivery.Show message);

  /**
   * Says something to one person of a conversation in their own messages, where the bot can be
   * spoken to in places in which it may not write.
   *
   * @return false if the platform knows no such places, or does not take it
   */
  default boolean tell(Conversation conversation, String person, Card card) {
    return false;
  }
}
