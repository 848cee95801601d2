package org.studybot.teams;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.teams.trust.FileServers;

/**
 * Fetches files that people send to the bot. The address is good for anybody who knows it, so it is
 * never logged. Safe for use by many threads.
 */
final class Downloads implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

  /** More than any page of notes has; whoever reads them says so. */
  private static final int MOST_BYTES = (1 << 20) + 1;

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final FileServers servers;
  private final HttpClient http =
      HttpClient.newBuilder().followRedirects(Redirect.NEVER).connectTimeout(PATIENCE).build();

  Downloads(FileServers servers) {
    this.servers = servers;
  }

  /** What is there, cut off where it is too much; empty if it may not or cannot be fetched. */
  Optional<byte[]> get(String address) {
    try {
      URI file = new URI(address);
      if (!servers.allows(file)) {
        LOG.warn("a file was not fetched: it is not where Teams keeps files");
        return Optional.empty();
      }
      return fetched(file);
    } catch (URISyntaxException | IOException failure) {
      LOG.info("a file could not be fetched: {}", failure.getClass().getSimpleName());
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<byte[]> fetched(URI file) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(file).timeout(PATIENCE).build();
    HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      if (response.statusCode() == 200) {
        return Optional.of(body.readNBytes(MOST_BYTES));
      }
      LOG.info("a file could not be fetched: {}", response.statusCode());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
