package org.studybot.knowledge.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a process of its own, since native code that is loaded once stays. */
class MissingEncoderTest {

  @TempDir Path folder;

  @Test
  void aMachineThatCannotRunItSearchesByWordsAndSaysSo() throws Exception {
    String said = run("-Donnxruntime.native.path=" + folder.resolve("nothing-here"));

    assertThat(said)
        .contains("Searching by words only: the sentence encoder cannot run here")
        .contains("Found[hits=")
        .contains("A pattern of behaviour a child repeats");
  }

  @Test
  void anyOtherSaysNothing() throws Exception {
    assertThat(run("-Dnothing=special")).contains("Found[hits=").doesNotContain("by words only");
  }

  private String run(String property) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                property,
                "-cp",
                System.getProperty("java.class.path"),
                MissingEncoder.class.getName(),
                folder.resolve("index").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }
}
