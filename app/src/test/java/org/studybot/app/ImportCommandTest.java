package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  @TempDir private Path folder;

  @Test
  void makesAPackThatCanBeAskedAtOnce() throws IOException {
    CommandLineRun run = importPage();
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Sleep", "1 concept", "1 exam tip");
    CommandLineRun asked =
        CommandLineRun.of(
            "ask", "--pack", folder + "/pack", "--data", folder + "/data", "what is a sleep cue?");
    assertThat(asked.out()).contains("Sleep cue: a sign that a baby is tired.");
  }

  @Test
  void neverOverwritesUnlessItIsForced() throws IOException {
    importPage();
    assertThat(importPage().exitCode()).isEqualTo(1);
    assertThat(importPage("--force").exitCode()).isZero();
  }

  @Test
  void passesTheCheckAfterwards() throws IOException {
    importPage();
    CommandLineRun check = CommandLineRun.of("check", "--pack", folder + "/pack");
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).contains("Sleep: 2 entries");
  }

  private CommandLineRun importPage(String... options) throws IOException {
    Path page = folder.resolve("sleep.txt");
    Files.writeString(
        page,
        "Key Concepts\n- Sleep cue: a sign that a baby is tired.\nExam Tips\n- Name two cues.\n");
    String[] arguments = {"import", page.toString(), "--to", folder + "/pack"};
    return CommandLineRun.of(
        Stream.of(arguments, options).flatMap(Arrays::stream).toArray(String[]::new));
  }
}
