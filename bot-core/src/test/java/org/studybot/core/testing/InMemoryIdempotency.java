package org.studybot.core.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency;

/** Results in memory, of all events that were asked about: whether they wrote is not known here. */
public final class InMemoryIdempotency implements Idempotency {

  private final Map<EventKey, String> results = new ConcurrentHashMap<>();

  @Override
  public Optional<String> result(EventKey key) {
    return Optional.ofNullable(results.get(key));
  }

  @Override
  public <T> Once<T> once(EventKey key, Supplier<T> work, Function<T, String> written) {
    T result = work.get();
    results.put(key, written.apply(result));
    return new Once.Now<>(result);
  }
}
