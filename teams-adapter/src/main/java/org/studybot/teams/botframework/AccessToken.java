package org.studybot.teams.botframework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.studybot.teams.identity.Credential;
import org.studybot.teams.identity.Credential.Wish;

/**
 * A token that is good for one service of Microsoft's, got with the app's credential and kept until
 * shortly before it expires. Safe for use by many threads; one of them gets a new token while the
 * others wait.
 */
public final class AccessToken implements AutoCloseable {

  private static final String WHAT = "access token";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Credential credential;
  private final URI endpoint;
  private final String appId;
  private final String resource;
  private final Clock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ReentrantLock getting = new ReentrantLock();
  private volatile Kept kept = new Kept("", Instant.MIN);

  /**
   * @param endpoint where Entra gives tokens of our organisation
   * @param resource what it is good for, as in "https://api.botframework.com"
   */
  public AccessToken(
      Credential credential, URI endpoint, String appId, String resource, Clock clock) {
    this.credential = credential;
    this.endpoint = endpoint;
    this.appId = appId;
    this.resource = resource;
    this.clock = clock;
  }

  /** A token that is good for some minutes. */
  String get() {
    return fresh(kept) ? kept.token() : getNew();
  }

  private String getNew() {
    getting.lock();
    try {
      if (!fresh(kept)) {
        kept = ask();
      }
      return kept.token();
    } finally {
      getting.unlock();
    }
  }

  private boolean fresh(Kept token) {
    return clock.instant().isBefore(token.goodUntil());
  }

  private Kept ask() {
    Wish wish = new Wish(endpoint, appId, resource, clock.instant());
    HttpRequest request = credential.asking(wish).timeout(PATIENCE).build();
    try {
      return read(http.send(request, BodyHandlers.ofString()));
    } catch (ConnectException failure) {
      throw ConnectorFailure.unreachable(WHAT, failure);
    } catch (IOException failure) {
      throw ConnectorFailure.unknown(WHAT, failure);
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw ConnectorFailure.unknown(WHAT, failure);
    }
  }

  private Kept read(HttpResponse<String> response) throws JsonProcessingException {
    if (response.statusCode() != 200) {
      throw ConnectorFailure.answered(
          WHAT,
          response.statusCode(),
          "",
          RetryAfter.of(response.headers().firstValue("Retry-After")));
    }
    JsonNode answer = JSON.readTree(response.body());
    String token = answer.path("access_token").asText();
    if (token.isBlank()) {
      throw ConnectorFailure.answered(WHAT + " missing", 200, "", Optional.empty());
    }
    Duration life = Duration.ofSeconds(answer.path("expires_in").asLong());
    return new Kept(token, clock.instant().plus(life).minus(MARGIN));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  private record Kept(String token, Instant goodUntil) {}
}
