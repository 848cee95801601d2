package org.studybot.app.terminal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.studybot.core.Handled;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;

/** The one person who sits at a terminal. */
final class Seat {

  static final String TENANT = "terminal:local";
  static final Conversation CONVERSATION =
      new Conversation(TENANT, "terminal", "", Scope.PERSONAL, Layout.THREAD);

  private final Studybot studybot;
  private final Person person;

  Seat(Studybot studybot) {
    this(studybot, "terminal");
  }

  /** The same for whoever has this id. */
  Seat(Studybot studybot, String id) {
    this.studybot = studybot;
    this.person = new Person(TENANT, id, System.getProperty("user.name", "you"), false);
  }

  Handled say(String text) {
    return studybot.handle(new Inbound.Said(eventId(), person, CONVERSATION, text));
  }

  Handled press(Action action) {
    return studybot.handle(new Inbound.Pressed(eventId(), person, CONVERSATION, action));
  }

  /** A form that was filled in. */
  Handled send(Action action, Map<String, List<String>> values) {
    return studybot.handle(new Inbound.Pressed(eventId(), person, CONVERSATION, action, values));
  }

  private String eventId() {
    return UUID.randomUUID().toString();
  }
}
