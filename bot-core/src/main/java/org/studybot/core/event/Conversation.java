package org.studybot.core.event;

/**
 * Where something is said.
 *
 * @param channel the channel's own id of the place, unique within the tenant
 * @param thread the thread within it; empty outside of threads
 */
public record Conversation(String tenant, String channel, String thread, Scope scope) {

  /** Who else is there. */
  public enum Scope {
    /** Only the person and the bot. */
    PERSONAL,
    /** Others read along: answers meant for one are shown to that one only. */
    GROUP,
    /** Others read along, and the channel cannot hide an answer from them. */
    OPEN_GROUP
  }

  public Conversation {
    if (tenant.isBlank() || channel.isBlank()) {
      throw new IllegalArgumentException("a conversation needs a tenant and a channel");
    }
  }
}
