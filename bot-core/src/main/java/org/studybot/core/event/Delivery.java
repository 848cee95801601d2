package org.studybot.core.event;

import org.jspecify.annotations.Nullable;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.event.Conversation.Scope;

/** Something that a channel is to carry out, in the order given. */
public sealed interface Delivery {

  Card card();

  /** A new message that answers the event, where it came from. */
  record Reply(Card card, Audience audience) implements Delivery {}

  /** The message whose button was pressed, shown anew. */
  record Update(Card card) implements Delivery {}

  /**
   * A form to be opened over what the person sees, where the channel can do that; elsewhere a reply
   * for the asker alone. As the answer to a form that was sent, the form is shown anew: something
   * in it has to be put right first.
   */
  record Dialog(Card card) implements Delivery {}

  /** A new message for everybody in the conversation the event came from. */
  record Post(Card card) implements Delivery {}

  /**
   * How a message of the conversation shall look now: posted if it is not there yet, else edited in
   * place. Carrying it out twice is the same as once.
   *
   * @param name names the message, unique within the conversation, such as "quiz/ab12/q3"
   * @param under the name of the message in whose thread it stands; empty for none
   * @param own what to press in the name of somebody who looks at the message, to get how that
   *     person alone sees it; null if all see the same
   */
  record Show(String name, String under, Card card, @Nullable Action own) implements Delivery {
    public Show {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a message to show needs a name");
      }
    }

    /** A message that is the same for all. */
    public Show(String name, String under, Card card) {
      this(name, under, card, null);
    }
  }

  /** Who sees a reply. */
  enum Audience {
    EVERYONE,
    /** Only the person who asked, where the channel can do that; in a 1:1 that is everyone. */
    ASKER
  }

  /** Who sees what is meant for one person: where nobody else is, that is everyone. */
  static Audience audience(Inbound from) {
    return from.conversation().scope() == Scope.PERSONAL ? Audience.EVERYONE : Audience.ASKER;
  }
}
