package org.studybot.app;

import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.studybot.app.terminal.Chat;
import org.studybot.app.terminal.Screen;
import org.studybot.core.store.DueTasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A conversation in the terminal, or from piped input. */
@Command(
    name = "chat",
    description = "A conversation: a line is what you say, or what stands in brackets.",
    mixinStandardHelpOptions = true)
final class ChatCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  private final RandomGenerator random;

  ChatCommand() {
    this(new SecureRandom());
  }

  /**
   * @param random draws the questions
   */
  ChatCommand(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public Integer call() {
    Logs.onlyWarnings();
    TerminalClock clock = new TerminalClock();
    try (OpenNotes open = OpenNotes.of(notes);
        OpenBot bot = Terminals.bot(open, notes.data(), clock, random)) {
      Screen screen = new Screen(spec.commandLine().getOut());
      DueTasks tasks = bot.dueTasks(List.of(screen));
      bot.lastMove(Chat.CONVERSATION).ifPresent(clock::goOnAfter);
      new Chat(bot.studybot(), () -> due(clock, tasks), screen, StandardStreams.typed())
          .run(StandardStreams.in(), bot.boardUnderWay(Chat.CONVERSATION));
    }
    return 0;
  }

  private static void due(TerminalClock clock, DueTasks tasks) {
    clock.step();
    tasks.runDue();
  }
}
