package org.studybot.teams;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.studybot.core.event.Conversation;
import org.studybot.teams.botframework.Address;

/**
 * Where conversations were last heard from, for what the bot says there of its own accord. Kept in
 * memory: after a restart, what is to be said first in a conversation waits until somebody is heard
 * from there again. Safe for use by many threads.
 */
final class Addresses {

  private static final int MOST = 10_000;

  private final Map<Conversation, Address> latest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Conversation, Address> eldest) {
          return size() > MOST;
        }
      };

  synchronized void remember(Conversation conversation, Address address) {
    latest.put(conversation, address);
  }

  synchronized Optional<Address> of(Conversation conversation) {
    return Optional.ofNullable(latest.get(conversation));
  }
}
