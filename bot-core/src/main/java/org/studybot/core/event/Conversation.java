package org.studybot.core.event;

import org.studybot.core.card.Identifier;

/**
 * Where something is said.
 *
 * @param tenant begins with the platform, as in "slack:T01" or "web:local"
 * @param channel the channel's own id of the place, unique within the tenant
 * @param thread the thread within it; empty outside of threads
 * @param layout how messages that belong together are laid out there
 */
public record Conversation(
    String tenant, String channel, String thread, Scope scope, Layout layout) {

  /** Who else is there. */
  public enum Scope {
    /** Only the person and the bot. */
    PERSONAL,
    /** Others read along: answers meant for one are shown to that one only. */
    GROUP,
    /** Others read along, and the channel cannot hide an answer from them. */
    OPEN_GROUP
  }

  /** What the platform is used to. */
  public enum Layout {
    /** A first message, and one for each part of the matter in its thread. */
    THREAD,
    /** One message that is edited in place. */
    ONE_CARD
  }

  public Conversation {
    Identifier.require(tenant, "a tenant");
    Identifier.require(channel, "a conversation");
    Identifier.requireOrEmpty(thread, "a thread");
  }
}
