package org.studybot.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchersTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "lookup-speed", "train-care"})
  void saysInOneLineThatThereIsNoJdk(String name) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("config"));
    Files.createDirectories(folder.resolve("benchmarks"));
    Files.copy(Path.of("../config/jdk.sh"), folder.resolve("config/jdk.sh"));
    Path launcher = Files.copy(Path.of(name), folder.resolve("benchmarks").resolve(name));
    Files.writeString(
        folder.resolve("benchmarks/launch.sh"),
        Files.readString(Path.of("launch.sh")).replace("needed=25", "needed=999"));

    Process process =
        new ProcessBuilder("bash", launcher.toString()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(said.lines())
        .singleElement()
        .asString()
        .startsWith(name + ": no JDK 999 or newer found");
  }
}
