package org.studybot.core.event;

/**
 * What makes two events the same one, delivered again: an idempotency key. Platforms give ids that
 * are unique only within a conversation (Teams: the time in milliseconds) or to one kind of event.
 *
 * @param kind what the person did: "said", "pressed" or "brought"
 * @param eventId the channel's own id of the event
 */
public record EventKey(
    String tenant, String channel, String thread, String person, String kind, String eventId) {

  public static EventKey of(Inbound.ByPerson inbound) {
    Conversation at = inbound.conversation();
    return new EventKey(
        at.tenant(),
        at.channel(),
        at.thread(),
        inbound.person().id(),
        kind(inbound),
        inbound.eventId());
  }

  private static String kind(Inbound.ByPerson inbound) {
    return switch (inbound) {
      case Inbound.Said _ -> "said";
      case Inbound.Pressed _ -> "pressed";
      case Inbound.Brought _ -> "brought";
    };
  }
}
