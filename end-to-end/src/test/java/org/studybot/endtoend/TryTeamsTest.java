package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with which a newcomer tries the bot in Teams. */
class TryTeamsTest {

  @TempDir private Path folder;

  @Test
  void startsMicrosoftsStandInWithTheBotInItForThisMachineAlone() throws Exception {
    sayThatTheDistributionIsNew();
    Path script = Path.of("try-teams").toAbsolutePath();
    try (Program all =
        Program.start(folder, Map.of(), List.of(script.toString()), "Listening on")) {
      Await.seen(
          "the bot",
          () -> all.output().lines().filter(line -> line.contains("Studybot is ready")).findAny(),
          all::output);

      assertThat(status("http://127.0.0.1:56150/")).isEqualTo(200);
      assertThat(status("http://127.0.0.1:3978/healthz")).isEqualTo(200);
      assertThat(listening("/proc/net/tcp"))
          .contains("0100007F:DB56")
          .allMatch(each -> each.startsWith("0100007F:"));
      assertThat(listening("/proc/net/tcp6")).noneMatch(each -> each.startsWith("0".repeat(32)));
    }
  }

  /** It was built before these tests, so the command need not build it once more. */
  private static void sayThatTheDistributionIsNew() throws Exception {
    Path mark = Path.of("../app/target/studybot/built");
    Files.deleteIfExists(mark);
    Files.createFile(mark);
  }

  private static int status(String address) throws Exception {
    try (HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build()) {
      return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
          .statusCode();
    }
  }

  /** Addresses on which somebody listens in this network, as Linux writes them. */
  private static List<String> listening(String table) throws Exception {
    return Files.readAllLines(Path.of(table), UTF_8).stream()
        .skip(1)
        .map(line -> line.strip().split("\\s+"))
        .filter(columns -> columns[3].equals("0A"))
        .map(columns -> columns[1].toUpperCase(Locale.ROOT))
        .toList();
  }
}
