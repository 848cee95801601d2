package org.studybot.core.store;

import org.studybot.core.event.Inbound;
import org.studybot.core.event.SeenEvents;

/** Recognises what a platform delivers again, also to another node or after a restart. */
public final class DatabaseSeenEvents implements SeenEvents {

  private final OnceOnly once;

  public DatabaseSeenEvents(Database database) {
    this.once = new OnceOnly(database);
  }

  @Override
  public boolean first(Inbound inbound) {
    return once.first(name(inbound));
  }

  @Override
  public void forget(Inbound inbound) {
    once.forget(name(inbound));
  }

  /** Tenants have no line breaks, so no two events share a name. */
  private static String name(Inbound inbound) {
    return "event\n" + inbound.conversation().tenant() + "\n" + inbound.eventId();
  }
}
