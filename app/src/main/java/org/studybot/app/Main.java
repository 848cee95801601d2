package org.studybot.app;

import org.studybot.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 it ran, 1 it could not, 2 wrong usage. */
@Command(
    name = "studybot",
    description = "The study companion for a college's own notes.",
    subcommands = {
      ServeCommand.class,
      AskCommand.class,
      ChatCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      TeamsPackageCommand.class
    },
    mixinStandardHelpOptions = true,
    version = "Studybot 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true)
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  public static void main(String[] arguments) {
    Logs.withoutAdvice();
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, commandLine, _) -> failed(failure, commandLine));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  private static int failed(Exception failure, CommandLine commandLine) throws Exception {
    return switch (failure) {
      case SetupException setup -> complain(String.valueOf(setup.getMessage()), commandLine);
      case KnowledgeException broken -> complain(String.valueOf(broken.getMessage()), commandLine);
      default -> throw failure;
    };
  }

  private static int complain(String message, CommandLine commandLine) {
    commandLine.getErr().println("studybot: " + message);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
