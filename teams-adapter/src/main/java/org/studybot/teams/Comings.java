package org.studybot.teams;

import org.studybot.teams.botframework.Incoming;

/** The bot, and people, come to places and go. */
final class Comings {

  private final Addresses addresses;
  private final PersonalChats chats;
  private final Greetings greetings;
  private final Postbox postbox;

  Comings(Addresses addresses, PersonalChats chats, Greetings greetings, Postbox postbox) {
    this.addresses = addresses;
    this.chats = chats;
    this.greetings = greetings;
    this.postbox = postbox;
  }

  void added(Incoming.Added added) {
    addresses.remember(added.conversation(), added.address());
    chats.remember(added.personId(), added.conversation());
    postbox.afterwards(added.address(), () -> greetings.added(added));
  }

  void joined(Incoming.Joined joined) {
    postbox.afterwards(joined.address(), () -> greetings.joined(joined));
  }

  /** The bot is not there any more: nothing is kept of how to write there. */
  void removed(Incoming.Removed removed) {
    addresses.forget(removed.tenant(), removed.place());
    greetings.left(removed);
  }
}
