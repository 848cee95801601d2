package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.app.http.HttpServer;
import org.studybot.app.http.Listening;
import org.studybot.app.web.WebLimits;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.knowledge.LivePacks;
import org.studybot.knowledge.Query;

/** The running service with real notes and a real database, and what is done to it. */
class ServiceTest {

  private static final WebSettings WEB =
      new WebSettings(true, Duration.ofDays(30), WebLimits.DEFAULT);

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private Path data;
  private OpenNotes notes;
  private LivePacks watch;
  private OpenBot bot;
  private Service service;

  @BeforeEach
  void start() throws IOException {
    data = folder.resolve("data");
    Path pack = Files.createDirectories(folder.resolve("pack"));
    Files.writeString(
        pack.resolve("play.md"),
        """
        ---
        title: Play
        ---

        ## Key concepts

        - **Heuristic play**: babies explore everyday objects with all their senses.
        """);
    notes = OpenNotes.of(List.of(pack), data, SearchMode.LEXICAL);
    watch = notes.watch();
    Database database = Database.open(DatabaseAddress.of("", data), Clock.systemUTC());
    bot = new OpenBot(notes, database, Clock.systemUTC(), CareSettings.read(Map.of()));
    serve(WEB);
  }

  private void serve(WebSettings web) {
    HttpServer server = new HttpServer(Listening.on("127.0.0.1", 0));
    service =
        Service.start(
            new Settings("127.0.0.1", 0, null, null), web, new Running(server, notes, watch, bot));
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    service.close();
    watch.close();
    bot.close();
    notes.close();
  }

  @Test
  void isReadyAndNamesEveryPart() {
    JsonNode ready = json(get("/readyz"), 200);

    assertThat(ready.path("status").asText()).isEqualTo("ready");
    assertThat(ready.path("parts").findValuesAsText("part"))
        .containsExactly(
            "database",
            "data folder",
            "index",
            "notes",
            "the deletion of old web quizzes",
            "due tasks",
            "the watch over the notes");
    assertThat(get("/metrics").body())
        .contains("studybot_background_restarts_total{work=\"the watch over the notes\"} 0.0")
        .contains("studybot_background_well{work=\"due tasks\"} 1.0");
  }

  @Test
  void whereTheDataFolderWasDeletedItSaysSoAndAcknowledgesNothing() throws IOException {
    String token = json(post("/chat/sessions", "", "{}"), 201).path("token").asText();
    deleteData();

    HttpResponse<String> refused =
        post("/chat/messages", token, "{\"id\":\"00000001\",\"text\":\"quiz play\"}");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.body()).contains("could not be kept").doesNotContain("Exception");

    JsonNode parts = json(unready(), 503).path("parts");
    assertThat(parts.findValuesAsText("says"))
        .anyMatch(says -> says.contains("was deleted or replaced while Studybot runs"))
        .anyMatch(says -> says.contains("The data folder is gone"));
    assertThat(get("/healthz").body()).isEqualTo("ok");
    assertThat(notes.knowledge().search(Query.of("heuristic play", 1)).toString())
        .contains("babies explore");
  }

  @Test
  void withoutTheWebChatTheRestIsServed() {
    service.close();
    serve(new WebSettings(false, Duration.ofDays(30), WebLimits.DEFAULT));

    assertThat(get("/").body()).contains("There is no web chat here");
    assertThat(post("/chat/sessions", "", "{}").statusCode()).isEqualTo(404);
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
  }

  /** It looks at most once in a while. */
  private HttpResponse<String> unready() {
    long from = System.nanoTime();
    HttpResponse<String> answer = get("/readyz");
    while (answer.statusCode() == 200
        && System.nanoTime() - from < Duration.ofSeconds(30).toNanos()) {
      answer = get("/readyz");
    }
    return answer;
  }

  /** As {@code rm -r} does: what the service writes meanwhile goes as well. */
  private void deleteData() throws IOException {
    while (Files.exists(data)) {
      try (Stream<Path> all = Files.walk(data)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      } catch (DirectoryNotEmptyException | UncheckedIOException written) {
        Thread.onSpinWait();
      }
    }
  }

  private static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    try {
      return new JsonMapper().readTree(answer.body());
    } catch (IOException malformed) {
      throw new AssertionError(answer.body(), malformed);
    }
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(service.address() + path)));
  }

  private HttpResponse<String> post(String path, String token, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(service.address() + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new AssertionError(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
