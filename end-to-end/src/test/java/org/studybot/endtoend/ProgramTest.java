package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.NetworkInterface;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir private Path data;

  @Test
  void startsFromItsDistributionAndAnswersAgainAfterItWasKilled() throws Exception {
    for (int start = 0; start < 2; start++) {
      try (Program studybot = Program.studybot(data, 8080, Map.of())) {
        assertThat(studybot.readyLine()).contains("http://127.0.0.1:8080");
        assertThat(health().body()).isEqualTo("ok");
      }
    }
  }

  @Test
  void runsWhereThereIsNothingButALoopback() throws Exception {
    assertThat(Collections.list(NetworkInterface.getNetworkInterfaces()))
        .extracting(NetworkInterface::getName)
        .containsExactly("lo");
  }

  private static HttpResponse<String> health() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:8080/healthz")).build(),
          BodyHandlers.ofString());
    }
  }
}
