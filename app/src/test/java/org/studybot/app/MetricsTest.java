package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.app.http.HttpServer;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.HotAnswers;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.background.BackgroundState;

class MetricsTest {

  private final HotAnswers notes = new HotAnswers(new WordOverlap(Notes.catalogue()));
  private BackgroundState state = new BackgroundState("due tasks", true, 0, "");
  private final HttpServer server =
      new HttpServer(
          "127.0.0.1",
          0,
          Map.of(),
          List.of(new Metrics(Map.of("answers", notes::use), List.of(() -> state))));
  private final HttpClient client = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    client.shutdownNow();
    server.close();
  }

  @Test
  void tellHowOftenAnAnswerWasRemembered() throws Exception {
    notes.search(Query.of("confidentiality", 5));
    notes.search(Query.of("confidentiality", 5));
    notes.search(Query.of("observation", 5));

    assertThat(scrape().body())
        .contains("studybot_cache_gets_total{cache=\"answers\",result=\"hit\"} 1.0")
        .contains("studybot_cache_gets_total{cache=\"answers\",result=\"miss\"} 2.0")
        .contains("studybot_cache_size{cache=\"answers\"} 2.0")
        .contains("jvm_memory_used_bytes")
        .contains("process_uptime_seconds");
  }

  @Test
  void tellHowOftenAWorkInTheBackgroundBeganAnew() throws Exception {
    state = new BackgroundState("due tasks", true, 3, "IOException");

    assertThat(scrape().body())
        .contains("studybot_background_restarts_total{work=\"due tasks\"} 3.0")
        .contains("studybot_background_well{work=\"due tasks\"} 0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Forwarded-For", "Forwarded", "Via"})
  void areNotGivenToThoseWhomAProxyForwards(String header) throws Exception {
    HttpResponse<String> refused = scrape(header, "203.0.113.9");

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("on this machine only").doesNotContain("jvm_");
  }

  private HttpResponse<String> scrape(String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "/metrics"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
