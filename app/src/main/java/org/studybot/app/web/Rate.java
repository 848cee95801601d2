package org.studybot.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.app.http.ClientAddress;

/** So many calls of one sort from one address in a span of time. Safe for use by many threads. */
final class Rate {

  private static final int MOST_ADDRESSES = 50_000;

  private final int most;
  private final Duration span;
  private final Cache<String, AtomicInteger> counts;

  /**
   * @param span begins with the first call from an address
   */
  Rate(int most, Duration span, Clock clock) {
    this.most = most;
    this.span = span;
    this.counts =
        Caffeine.newBuilder()
            .maximumSize(MOST_ADDRESSES)
            .expireAfterWrite(span)
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .build();
  }

  /** Counts a call; refuses it with 429 if there were too many. */
  void spend(Context context) {
    String address = ClientAddress.of(context.ip());
    AtomicInteger count = Objects.requireNonNull(counts.get(address, _ -> new AtomicInteger()));
    if (count.incrementAndGet() > most) {
      context.header(Header.RETRY_AFTER, String.valueOf(span.toSeconds()));
      throw tooMany();
    }
  }

  static HttpResponseException tooMany() {
    return new HttpResponseException(
        429, "That is too much from your network at once. Please wait a little and try again.");
  }
}
