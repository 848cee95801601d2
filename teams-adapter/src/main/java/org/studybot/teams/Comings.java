package org.studybot.teams;

import org.studybot.teams.botframework.Incoming;

/** The bot, and people, come to places and go. */
final class Comings {

  private final Addresses addresses;
  private final Greetings greetings;
  private final Postbox postbox;

  Comings(Addresses addresses, Greetings greetings, Postbox postbox) {
    this.addresses = addresses;
    this.greetings = greetings;
    this.postbox = postbox;
  }

  void added(Incoming.Added added) {
    postbox.afterwards(
        added.address(),
        () -> {
          addresses.remember(added.conversation(), added.address());
          greetings.added(added);
        });
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
