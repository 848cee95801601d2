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
  void takesANumberThatIsNoButtonAsWords() {
    assertThat(chat("99\n").out()).contains("Not in the notes");
  }

  @Test
  void playsAWholeQuizOverPipedInput() {
    CommandLineRun run = chat("quiz safeguarding 2\nskip\nnext\nskip\nnext\nscore\n");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Question 1 of 2", "Question 2 of 2");
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
