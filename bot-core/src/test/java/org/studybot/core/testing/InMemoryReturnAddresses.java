package org.studybot.core.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;

/** Return addresses that are gone with the process. */
public final class InMemoryReturnAddresses implements ReturnAddresses {

  private final Map<Key, Kept> addresses = new ConcurrentHashMap<>();

  @Override
  public void remember(Conversation conversation, String home, String address) {
    addresses.put(Key.of(conversation), new Kept(home, address));
  }

  @Override
  public Optional<String> of(Conversation conversation) {
    return Optional.ofNullable(addresses.get(Key.of(conversation))).map(Kept::address);
  }

  @Override
  public void forget(String tenant, String place) {
    addresses
        .entrySet()
        .removeIf(
            entry ->
                entry.getKey().tenant().equals(tenant)
                    && (entry.getKey().channel().equals(place)
                        || entry.getValue().home().equals(place)));
  }

  private record Kept(String home, String address) {}

  private record Key(String tenant, String channel, String thread) {

    static Key of(Conversation conversation) {
      return new Key(conversation.tenant(), conversation.channel(), conversation.thread());
    }
  }
}
