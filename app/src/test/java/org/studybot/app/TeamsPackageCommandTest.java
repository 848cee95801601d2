package org.studybot.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsPackageCommandTest {

  private static final String ID = "11111111-2222-3333-4444-555555555555";

  @TempDir private Path folder;

  @Test
  void writesThePackageAndRemindsOfThePagesThatItStillNeeds() throws IOException {
    CommandLineRun run = make("--id", ID, "--domain", "bot.college.example");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Written: " + file(), "--privacy and --terms");
    assertThat(manifest())
        .contains("\"botId\" : \"" + ID + "\"")
        .contains("\"privacyUrl\" : \"https://bot.college.example/\"");
  }

  @Test
  void takesWhatACollegeSaysOfItself() throws IOException {
    String page = "https://college.example/";
    CommandLineRun run =
        make(
            "--id",
            ID,
            "--domain",
            "bot.college.example",
            "--name",
            "Study",
            "--publisher",
            "A college",
            "--website",
            page,
            "--privacy",
            page + "p",
            "--terms",
            page + "t",
            "--app-version",
            "1.2.3");

    assertThat(run.out()).doesNotContain("--privacy");
    assertThat(manifest())
        .contains("\"short\" : \"Study\"", "\"name\" : \"A college\"", "\"version\" : \"1.2.3\"")
        .contains("\"privacyUrl\" : \"" + page + "p\"", "\"termsOfUseUrl\" : \"" + page + "t\"");
  }

  @Test
  void saysInOneLineWhatIsWrong() {
    CommandLineRun run = make("--id", "x", "--domain", "bot.college.example");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactly("studybot: 'x' is no GUID, as the app's id has to be");
    assertThat(file()).doesNotExist();
  }

  @Test
  void saysInOneLineThatAnAddressCannotBeRead() {
    CommandLineRun run = make("--id", ID, "--domain", "a b", "--privacy", "https://a.example/ b");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("studybot: ");
  }

  @Test
  void saysInOneLineThatItCannotWrite() {
    CommandLineRun run =
        CommandLineRun.of(
            "teams-package", "--id", ID, "--domain", "a.example", "--to", folder.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("studybot: cannot write " + folder);
  }

  private CommandLineRun make(String... options) {
    String[] start = {"teams-package", "--to", file().toString()};
    return CommandLineRun.of(
        Stream.of(start, options).flatMap(Arrays::stream).toArray(String[]::new));
  }

  private Path file() {
    return folder.resolve("teams.zip");
  }

  private String manifest() throws IOException {
    try (ZipFile zip = new ZipFile(file().toFile())) {
      return new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), UTF_8);
    }
  }
}
