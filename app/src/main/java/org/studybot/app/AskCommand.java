package org.studybot.app;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import org.studybot.app.terminal.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One question, one answer; or a question a line from standard input, in one go. */
@Command(
    name = "ask",
    description = "Answers one question; with - in its place, one a line from standard input.",
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  @Option(names = "--json", description = "Prints one JSON object an answer.")
  private boolean json;

  @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What to ask, or - .")
  private List<String> words = List.of();

  @Override
  public Integer call() {
    Logs.onlyWarnings();
    String question = String.join(" ", words);
    if (question.isBlank()) {
      throw new ParameterException(spec.commandLine(), "Say what to ask, or - to read questions.");
    }
    PrintWriter out = spec.commandLine().getOut();
    try (OpenNotes open = OpenNotes.of(notes);
        OpenBot bot = Terminals.bot(open, notes.data(), new TerminalClock(), new SecureRandom())) {
      Questions questions = new Questions(bot.studybot(), out);
      if (question.equals("-")) {
        questions.answerEach(StandardStreams.in());
      } else if (json) {
        questions.answerAsJson(question);
      } else {
        questions.answer(question);
      }
    }
    return 0;
  }
}
