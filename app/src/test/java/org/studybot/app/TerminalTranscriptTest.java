package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TerminalTranscriptTest {

  /** Chance draws with this what the transcript shows. */
  private static final long SEED = 2;

  private static final String PACK = "../end-to-end/src/test/resources/slack-pack";

  @TempDir private Path data;
  private String transcript = "";

  @BeforeEach
  void readTranscript() throws IOException {
    String page = Files.readString(Path.of("../docs/transcripts/terminal.md"));
    int start = page.indexOf("> ");
    transcript = page.substring(start, page.indexOf("```", start));
  }

  @Test
  void isWordForWordWhatIsPrintedForWhatIsTypedInIt() {
    String typed =
        transcript
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2) + "\n")
            .collect(Collectors.joining());
    String out = printed(typed);
    assertThat(out.substring(out.indexOf("> ")).strip()).isEqualTo(transcript.strip());
  }

  private String printed(String input) {
    CommandLine chat = new CommandLine(new ChatCommand(new SplittableRandom(SEED)));
    return CommandLineRun.withInput(input, chat, "--pack", PACK, "--data", data.toString()).out();
  }
}
