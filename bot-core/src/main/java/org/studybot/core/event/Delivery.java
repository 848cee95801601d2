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

  /**
   * How a message of the conversation shall look now: posted if it is not there yet, else edited in
   * place. Carrying it out twice is the same as once.
   *
   * @param name names the message, unique within the conversation, such as "quiz/ab12/q3"
   * @param under the name of the message in whose thread it stands; empty for none
   */
  record Show(String name, String under, Card card) implements Delivery {
    public Show {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a message to show needs a name");
      }
    }
  }

  /** Who sees a reply. */
  enum Audience {
    EVERYONE,
    /** Only the person who asked, where the channel can do that; in a 1:1 that is everyone. */
    ASKER
  }
}
