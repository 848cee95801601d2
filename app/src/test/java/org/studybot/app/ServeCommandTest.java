package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void aPortInUseIsFoundBeforeAnythingIsRead() throws IOException {
    Path data = folder.resolve("data");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandLineRun run = serve("--port", String.valueOf(taken.getLocalPort()));

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .isEqualToNormalizingNewlines(
              "studybot: Cannot listen on 127.0.0.1:"
                  + taken.getLocalPort()
                  + ": Address already in use\n");
      assertThat(data).doesNotExist();
    }
  }

  @Test
  void aDatabaseThatCannotBeUsedIsFoundBeforeTheNotesAreRead() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("studybot.db"), "my notes\n".repeat(1000));

    CommandLineRun run = serve("--port", "0");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("studybot: cannot use the database")
        .contains("not a database");
    assertThat(data.resolve("index")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "--port, 70000, --port",
    "--request-deadline, 0, --request-deadline",
    "--connections, 0, --connections",
    "--connections-per-address, -1, --connections-per-address",
    "--trusted-proxy, proxy.example, an IP address",
    "--web-retention, 0, --web-",
    "--web-chat, maybe, --web-chat"
  })
  void whatMakesNoSenseIsRefusedByName(String option, String value, String named) {
    CommandLineRun run = serve(option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(named);
  }

  private CommandLineRun serve(String option, String value) {
    return CommandLineRun.of("serve", "--data", folder.resolve("data").toString(), option, value);
  }
}
