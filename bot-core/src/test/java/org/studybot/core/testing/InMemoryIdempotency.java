package org.studybot.core.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency;

/**
 * Results in memory. Whether work wrote something is not known here: what gives nothing counts as
 * work that only read.
 */
public final class InMemoryIdempotency implements Idempotency {

  private final Map<EventKey, String> results = new ConcurrentHashMap<>();

  @Override
  public Optional<String> result(EventKey key) {
    return Optional.ofNullable(results.get(key));
  }

  @Override
  public <T> Once<T> once(EventKey key, Supplier<T> work, Function<T, String> written) {
    T result = work.get();
    if (!result.equals(Optional.empty())) {
      results.put(key, written.apply(result));
    }
    return new Once.Now<>(result);
  }
}
