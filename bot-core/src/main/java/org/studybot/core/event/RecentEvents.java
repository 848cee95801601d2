package org.studybot.core.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * Remembers events in memory for longer than platforms go on retrying: Slack gives up after about
 * an hour (Events API, "Retries").
 */
public final class RecentEvents implements SeenEvents {

  private static final Duration MEMORY = Duration.ofHours(2);
  private static final int MOST = 200_000;

  private final Cache<Key, Boolean> seen;

  public RecentEvents() {
    this(Ticker.systemTicker());
  }

  RecentEvents(Ticker ticker) {
    this.seen =
        Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).ticker(ticker).build();
  }

  @Override
  public boolean first(Inbound inbound) {
    return seen.asMap().putIfAbsent(Key.of(inbound), true) == null;
  }

  @Override
  public void forget(Inbound inbound) {
    seen.invalidate(Key.of(inbound));
  }

  private record Key(String tenant, String eventId) {

    static Key of(Inbound inbound) {
      return new Key(inbound.conversation().tenant(), inbound.eventId());
    }
  }
}
