package org.studybot.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  @TempDir private Path folder;

  @Test
  void saysInOneLineThatThereIsNoJdk() throws IOException, InterruptedException {
    Path launcher = folder.resolve("studybot");
    Files.createDirectory(folder.resolve("config"));
    Files.copy(Path.of("../config/jdk.sh"), folder.resolve("config/jdk.sh"));
    Files.writeString(
        launcher, Files.readString(Path.of("../studybot")).replace("needed=25", "needed=999"));
    Process process =
        new ProcessBuilder("bash", launcher.toString(), "serve").redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said.lines()).singleElement().asString().contains("no JDK 999 or newer found");
  }
}
