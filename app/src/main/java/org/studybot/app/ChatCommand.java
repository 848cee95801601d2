package org.studybot.app;

import java.util.concurrent.Callable;
import org.studybot.app.terminal.Chat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A conversation in the terminal, or from piped input. */
@Command(
    name = "chat",
    description = "A conversation: a line is what you say, a number presses a button.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  @Override
  public Integer call() {
    Logs.onlyWarnings();
    try (OpenNotes open = OpenNotes.of(notes, OpenNotes.Use.ONCE)) {
      new Chat(open.studybot(), spec.commandLine().getOut(), StandardStreams.prompt())
          .run(StandardStreams.in());
    }
    return 0;
  }
}
