package org.studybot.benchmarks;

import java.io.IOException;
import org.studybot.benchmarks.collection.CollectionException;
import org.studybot.knowledge.KnowledgeException;
import picocli.CommandLine;

/** What a command says where it cannot do its work, through no fault of the program. */
public final class Complaints {

  private Complaints() {}

  public static CommandLine handledBy(CommandLine commandLine) {
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, _) -> say(failure, command));
  }

  private static int say(Exception failure, CommandLine command) throws Exception {
    return switch (failure) {
      case CollectionException faulty -> say(String.valueOf(faulty.getMessage()), command);
      case KnowledgeException broken -> say(String.valueOf(broken.getMessage()), command);
      case IOException unusable -> say(unusable.toString(), command);
      default -> throw failure;
    };
  }

  private static int say(String message, CommandLine command) {
    command.getErr().println(command.getCommandName() + ": " + message);
    return CommandLine.ExitCode.SOFTWARE;
  }
}
