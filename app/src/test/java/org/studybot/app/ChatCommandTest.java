package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatCommandTest {

  @TempDir private Path data;

  @Test
  void holdsAConversationOverPipedInput() {
    CommandLineRun run = chat("topics\n1\n2\nbye\nnever read\n");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Ask me about your notes")
        .contains("[1] Observation", "Exam tips (")
        .doesNotContain("never read");
  }

  @Test
  void saysSoWhereThereIsNoSuchButton() {
    assertThat(chat("99\n").out()).contains("There is no button 99.");
  }

  @Test
  void isNotSteeredByWhatIsTyped() {
    assertThat(chat("\u001b[31mred\u0007\n").out()).doesNotContain("\u001b", "\u0007");
  }

  private CommandLineRun chat(String input) {
    return CommandLineRun.withInput(
        input, "chat", "--pack", "../packs/starter", "--data", data.toString());
  }
}
