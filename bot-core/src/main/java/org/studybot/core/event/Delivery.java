package org.studybot.core.event;

import org.studybot.core.card.Card;

/** Something that a channel is to carry out, in the order given. */
public sealed interface Delivery {

  Card card();

  /** A new message that answers the event, where it came from. */
  record Reply(Card card, Audience audience) implements Delivery {}

  /** The message whose button was pressed, shown anew. */
  record Update(Card card) implements Delivery {}

  /** A new message for everybody in the conversation the event came from. */
  record Post(Card card) implements Delivery {}

  /** Who sees a reply. */
  enum Audience {
    EVERYONE,
    /** Only the person who asked, where the channel can do that; in a 1:1 that is everyone. */
    ASKER
  }
}
