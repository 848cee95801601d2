package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String GOOD =
      "---\ntitle: Play\n---\n\n## Tips\n\n- Name the age group.\n\n## Questions\n\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeAPageWithAQuestion() throws IOException {
    Files.writeString(page(), GOOD + "Is it play? {T}\n");
  }

  @Test
  void saysThatAllIsWell() {
    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Play: 1 entries, 1 question", "All is well.");
  }

  @Test
  void listsQuestionsThatCannotBeReadWithLineAndRemedyAndFails() throws IOException {
    Files.writeString(page(), GOOD + "Is it? {T}\n\nWho? {=me ~you\n\nWho? {~me ~you}\n");

    CommandLineRun run = check();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("play.md")
        .containsPattern("13 +error +The answers begin with \\{ but do not end\\. Add the }")
        .containsPattern("15 +error +No answer is right\\. Put = instead of ~")
        .contains("2 errors, 0 warnings")
        .doesNotContain("All is well");
  }

  @Test
  void warnsOfWhatIsNotAskedAndDoesNotFail() throws IOException {
    Files.writeString(page(), GOOD + "Is it? {T}\n\nWrite about it. {}\n");

    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("13 +warning +This is an essay");
  }

  @Test
  void namesTheFilesThatAreIgnoredAndSaysWhatToDo() throws IOException {
    Files.writeString(folder.resolve("old.txt"), "Key concepts");
    Files.writeString(folder.resolve("bank.gift"), "Is it? {T}");
    Files.writeString(folder.resolve("README.md"), "not a page");
    Files.writeString(folder.resolve(".hidden"), "");

    CommandLineRun run = check();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("2 files are ignored: bank.gift, old.txt", "studybot import");
  }

  @Test
  void looksAtOnePageAlone() throws IOException {
    Files.writeString(folder.resolve("other.md"), "no front matter");

    CommandLineRun run = CommandLineRun.of("check", page().toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Play", "All is well.").doesNotContain("other.md");
    assertThat(CommandLineRun.of("check", folder.toString()).exitCode()).isEqualTo(1);
  }

  @Test
  void refusesAPlaceThatIsNotThere() {
    assertThat(CommandLineRun.of("check", folder + "/none.md").exitCode()).isEqualTo(2);
  }

  private CommandLineRun check() {
    return CommandLineRun.of("check", "--pack", folder.toString());
  }

  private Path page() {
    return folder.resolve("play.md");
  }
}
