package org.studybot.teams.trust;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Bot Connector's present signing keys, read from its OpenID metadata. They are read again once
 * a day and, at most every five minutes, when a token names a key that is not among them; while
 * they cannot be read the known ones stay good. Safe for use by many threads.
 */
public final class SigningKeys implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI openIdMetadata;
  private final Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Known known = new Known(Map.of(), Instant.MIN, Instant.MIN);

  public SigningKeys(URI openIdMetadata, Clock clock) {
    this.openIdMetadata = openIdMetadata;
    this.clock = clock;
  }

  /** The key of this id. Refuses, for the time being, if no keys could be read at all. */
  Optional<SigningKey> find(String id) {
    if (!known.answers(id, clock.instant())) {
      readAgain(id);
    }
    if (known.keys().isEmpty()) {
      throw Refusal.notNow("tokens cannot be checked at the moment");
    }
    return Optional.ofNullable(known.keys().get(id));
  }

  /** Reads the keys, if they are not known yet, so that the first caller need not wait. */
  public void warmUp() {
    readAgain("");
  }

  private void readAgain(String id) {
    reading.lock();
    try {
      Instant now = clock.instant();
      if (!known.answers(id, now)) {
        known = read(now);
      }
    } finally {
      reading.unlock();
    }
  }

  private Known read(Instant now) {
    try {
      String address = get(openIdMetadata).path("jwks_uri").asText();
      Map<String, SigningKey> keys =
          get(openIdMetadata.resolve(address))
              .path("keys")
              .valueStream()
              .filter(key -> key.path("kty").asText().equals("RSA"))
              .map(SigningKey::of)
              .collect(toUnmodifiableMap(SigningKey::id, Function.identity(), (one, _) -> one));
      return new Known(keys, now.plus(GOOD_FOR), now.plus(PAUSE));
    } catch (IOException | IllegalArgumentException failure) {
      LOG.warn("cannot read the keys with which Teams signs: {}", failure.toString());
      return new Known(known.keys(), known.goodUntil(), now.plus(PAUSE_AFTER_FAILURE));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return known;
    }
  }

  private JsonNode get(URI address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    var response = http.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IOException(address + " answers " + response.statusCode());
    }
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  /**
   * @param goodUntil when the keys should be read again
   * @param nextReading when they may be read again at the earliest
   */
  private record Known(Map<String, SigningKey> keys, Instant goodUntil, Instant nextReading) {

    boolean answers(String id, Instant now) {
      return now.isBefore(nextReading) || (now.isBefore(goodUntil) && keys.containsKey(id));
    }
  }
}
