package org.studybot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command with which a newcomer tries the bot in Slack without an account. */
class TrySlackTest {

  private static final URI PAGE = URI.create("http://127.0.0.1:3779/");
  private static final String COMMAND =
      """
      {"channel": "C01LEVEL3", "user": "U01AMIRA", "command": "/study", "text": "topics"}
      """;

  @TempDir private Path folder;

  @Test
  void opensAPageInWhichTheBotAnswers() throws IOException {
    // Maven has just built what the command would otherwise build itself.
    Files.writeString(Path.of("../app/target/studybot/built"), "");
    List<String> command =
        List.of(Path.of("try-slack").toAbsolutePath().toString(), "" + PAGE.getPort());
    Map<String, String> here = Map.of("TMPDIR", folder.toString());
    try (Program tried = Program.start(folder, here, command, "Open " + PAGE);
        SlackHttp http = new SlackHttp()) {
      assertThat(text(http, HttpRequest.newBuilder(PAGE).GET())).contains("<html");

      text(
          http,
          HttpRequest.newBuilder(PAGE.resolve("_control/command"))
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(COMMAND)));

      HttpRequest.Builder messages =
          HttpRequest.newBuilder(PAGE.resolve("_control/messages/C01LEVEL3")).GET();
      String answer =
          Await.seen(
              "an answer",
              () -> Optional.of(text(http, messages)).filter(all -> all.contains("Safeguarding")),
              tried::output);
      assertThat(answer).contains("Topics");
    }
  }

  private static String text(SlackHttp http, HttpRequest.Builder request) {
    try {
      return new String(http.send(request).body(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
