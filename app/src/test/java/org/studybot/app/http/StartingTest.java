package org.studybot.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.door.HttpAnswer;

class StartingTest {

  @Test
  void untilThereIsSomethingToServeItIsAliveAndNotReady() throws IOException {
    try (HttpServer server = new HttpServer(Listening.on("127.0.0.1", 0))) {
      assertThat(get(server, "/healthz")).startsWith("HTTP/1.1 200").endsWith("ok");
      assertThat(get(server, "/readyz"))
          .startsWith("HTTP/1.1 503")
          .contains("\"status\":\"starting\"");
      assertThat(get(server, "/page")).startsWith("HTTP/1.1 503").contains("Retry-After: 5");

      server.serve(Map.of("/page", _ -> HttpAnswer.text(200, "here")), List.of());

      assertThat(get(server, "/page")).startsWith("HTTP/1.1 200").endsWith("here");
      assertThat(get(server, "/healthz")).startsWith("HTTP/1.1 200").endsWith("ok");
    }
  }

  private static String get(HttpServer server, String path) throws IOException {
    try (Line line = new Line(server)) {
      line.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      return line.rest();
    }
  }
}
