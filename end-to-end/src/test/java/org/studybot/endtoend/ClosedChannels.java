package org.studybot.endtoend;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Channels of {@link LocalSlack} that take nothing from the bot, which the stand-in cannot do
 * (Slack's reference, errors of chat.postMessage and chat.update).
 */
final class ClosedChannels {

  /** Why a channel takes nothing. */
  enum Closed {
    ARCHIVED("is_archived", "is_inactive"),
    /** The bot was removed from it. */
    LEFT("not_in_channel", "channel_not_found"),
    /** The bot was removed from a private channel, of which it does not even know now. */
    LEFT_PRIVATE("channel_not_found", "channel_not_found");

    private final String toNew;
    private final String toEarlier;

    Closed(String toNew, String toEarlier) {
      this.toNew = toNew;
      this.toEarlier = toEarlier;
    }
  }

  private static final Set<String> NEW = Set.of("chat.postMessage", "chat.postEphemeral");
  private static final Set<String> EARLIER = Set.of("chat.update", "chat.delete");

  private final Map<String, Closed> channels = new ConcurrentHashMap<>();

  void close(String channel, Closed why) {
    channels.put(channel, why);
  }

  void open(String channel) {
    channels.remove(channel);
  }

  /** Slack's name for why it will not do this; empty if it will. */
  Optional<String> refusal(String method, String channel) {
    return Optional.ofNullable(channels.get(channel))
        .flatMap(
            closed -> {
              if (NEW.contains(method)) {
                return Optional.of(closed.toNew);
              }
              return EARLIER.contains(method) ? Optional.of(closed.toEarlier) : Optional.empty();
            });
  }
}
