package org.studybot.teams;

import org.studybot.core.event.Conversation;
import org.studybot.core.store.Marks;
import org.studybot.teams.botframework.Address;

/**
 * Who has blocked the bot: it writes nothing there of its own accord until it is written to again,
 * from whatever node and after whatever restart. Safe for use by many threads.
 */
final class OptOuts {

  private static final String SILENT = "silent";

  private final Marks marks;

  OptOuts(Marks marks) {
    this.marks = marks;
  }

  void note(Address place) {
    marks.set(tenant(place), place.channel(), SILENT);
  }

  boolean has(Address place) {
    return marks.isSet(tenant(place), place.channel(), SILENT);
  }

  /** Somebody was heard from there. */
  void end(Conversation conversation) {
    marks.clear(conversation.tenant(), conversation.channel(), SILENT);
  }

  private static String tenant(Address place) {
    return Addresses.PREFIX + place.tenant();
  }
}
