package org.studybot.teams;

import java.util.Optional;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;

/**
 * Each person's own chat with the bot. Kept and forgotten together with how to write there. Safe
 * for use by many threads.
 */
final class PersonalChats {

  private final ReturnAddresses kept;

  PersonalChats(ReturnAddresses kept) {
    this.kept = kept;
  }

  /** If this is one, it is the person's. */
  void remember(String personId, Conversation conversation) {
    if (conversation.scope() == Scope.PERSONAL && !personId.isBlank()) {
      String chat = conversation.channel();
      kept.remember(entry(conversation.tenant(), personId), chat, chat);
    }
  }

  /** Empty if the person has none, or it is not known yet. */
  Optional<Conversation> of(Person person) {
    return kept.of(entry(person.tenant(), person.id())).map(chat -> alone(person.tenant(), chat));
  }

  /** Where a person is who has no chat: nothing can be posted there. */
  static Conversation nowhere(Person person) {
    return entry(person.tenant(), person.id());
  }

  private static Conversation entry(String tenant, String personId) {
    return alone(tenant, "person " + personId);
  }

  private static Conversation alone(String tenant, String channel) {
    return new Conversation(tenant, channel, "", Scope.PERSONAL, Layout.ONE_CARD);
  }
}
