package org.studybot.core.event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * Who was told lately that handling their event failed: Slack delivers it again, and nobody wants
 * to read the same apology each time. Safe for use by many threads.
 */
public final class Apologies {

  /** Slack goes on retrying for about that long (Events API, "Retries"). */
  private static final Duration MEMORY = Duration.ofHours(1);

  private static final int MOST = 10_000;

  private final Cache<EventKey, Boolean> made =
      Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(MOST).build();

  /** Whether this is the first apology for the event. */
  public boolean first(EventKey event) {
    return made.asMap().putIfAbsent(event, true) == null;
  }
}
