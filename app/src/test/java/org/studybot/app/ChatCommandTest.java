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
  void isKindAboutANumberOrALetterThatChoosesNothing() {
    assertThat(chat("99\nb\nquiz safeguarding 1\nskip\n9\n").out())
        .contains("> 99\nNothing to choose with that\n", "> b\nNothing to choose with that\n")
        .contains("> 9\nNothing to choose with that\n")
        .doesNotContain("Not in the notes");
  }

  @Test
  void leavesTheNumbersOfButtonsAsTheyAreAfterAWrongOne() {
    assertThat(chat("topics\n99\n1\n2\n").out()).contains("Exam tips (");
  }

  @Test
  void playsAWholeQuizOverPipedInput() {
    CommandLineRun run = chat("quiz safeguarding 2\nskip\nnext\nskip\nnext\nscore\n");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Question 1 of 2", "Question 2 of 2");
  }

  @Test
  void asksForTheFieldsOfAFormOneByOne() {
    String out = chat("home\n1\n99\n1\n1\n\nx\n\n").out();
    assertThat(out.split("Topics \\(choose none for all of them\\)", -1)).hasSize(3);
    assertThat(out).contains("[2] 5 questions (chosen)", "0 of 3 questions done");
  }

  @Test
  void leavesAFormThatIsCancelledWithoutSendingIt() {
    assertThat(chat("home\n1\ncancel\n").out())
        .contains("You have left the form", "Nothing was sent.")
        .doesNotContain("Question 1 of");
  }

  @Test
  void takesANumberInAQuizAsAnAnswerAndNotAsAButton() {
    assertThat(chat("quiz safeguarding 2\n1\n2\n").out())
        .contains("- [skip] Skip", "- [stop] End the quiz")
        .doesNotContain("Paused", "This quiz is finished", "[1] Pause", "Send my answer");
  }

  @Test
  void showsOfAChangedMessageOnlyWhatIsNew() {
    assertThat(chat("quiz safeguarding 2\nskip\nnext\nskip\n").out())
        .containsOnlyOnce("Take the time you need: nothing is timed.")
        .containsOnlyOnce("Question 1 of 2: the answer")
        .contains("> skip\n1 of 2 questions done\n");
  }

  @Test
  void showsTheOpenQuestionAgainAfterAnEmptyLineAndAfterARestart() {
    assertThat(chat("quiz safeguarding 2\n\n").out().split("Question 1 of 2\n")).hasSize(3);
    assertThat(chat("").out()).contains("How to type", "Question 1 of 2\n");
  }

  @Test
  void showsEveryMoveAlsoRightAfterARestart() {
    chat("quiz safeguarding 2\n" + "pause\nresume\n".repeat(20) + "pause\n");
    assertThat(chat("resume\nskip\nnext\nskip\nnext\n").out())
        .containsSubsequence(
            "> resume\n", "Question 1 of 2\n",
            "> skip\n", "Question 1 of 2: the answer\n",
            "> next\n", "Question 2 of 2\n",
            "> skip\n", "Question 2 of 2: the answer\n",
            "> next\n", "Results: Safeguarding");
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
