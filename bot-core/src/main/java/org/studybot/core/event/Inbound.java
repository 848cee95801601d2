package org.studybot.core.event;

import java.util.List;
import java.util.Map;
import org.studybot.core.card.Action;
import org.studybot.core.card.Identifier;

/** Something that came in, already checked at the edge. */
public sealed interface Inbound {

  /** The channel's id of this event: a redelivery carries the same one. */
  String eventId();

  Conversation conversation();

  /** Something that a person did. */
  sealed interface ByPerson extends Inbound {
    Person person();
  }

  /** Somebody said something to the bot; how they addressed it is already taken off the text. */
  record Said(String eventId, Person person, Conversation conversation, String text)
      implements ByPerson {
    public Said {
      Identifier.requireOrEmpty(eventId, "an event");
    }
  }

  /**
   * Somebody pressed a button on one of the bot's messages.
   *
   * @param values what stands in the fields of the button's form, by their names; for a field to
   *     pick from the keys picked
   */
  record Pressed(
      String eventId,
      Person person,
      Conversation conversation,
      Action action,
      Map<String, List<String>> values)
      implements ByPerson {

    public Pressed {
      Identifier.requireOrEmpty(eventId, "an event");
      values = FormValues.bounded(values);
    }

    /** A press of a button that belongs to no form. */
    public Pressed(String eventId, Person person, Conversation conversation, Action action) {
      this(eventId, person, conversation, action, Map.of());
    }
  }

  /** Somebody brought a file, to have it read as a page of notes. */
  record Brought(String eventId, Person person, Conversation conversation, BroughtFile file)
      implements ByPerson {
    public Brought {
      Identifier.requireOrEmpty(eventId, "an event");
    }
  }

  /** The time for something has come. May come late, or twice: that is harmless. */
  record Due(String eventId, Conversation conversation, Task task) implements Inbound {}
}
