package org.studybot.app;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.studybot.app.web.WebLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whether there is a web chat, and how much one caller may take of it. */
final class WebOptions {

  enum Mode {
    ON,
    OFF
  }

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--web-chat",
      paramLabel = "on|off",
      description =
          "Whether anybody who reaches this server may use the web chat, which asks nobody who they"
              + " are (default: on where only this machine reaches it, else off).")
  private @Nullable Mode mode;

  @Option(
      names = "--web-retention",
      paramLabel = "DAYS",
      defaultValue = "30",
      description =
          "Quizzes of the web chat are deleted when nobody has touched them for so long"
              + " (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--web-streams-per-address",
      paramLabel = "N",
      defaultValue = "300",
      description = "Pages open at once from one address (default: ${DEFAULT-VALUE}).")
  private int streams;

  @Option(
      names = "--web-sessions-per-address",
      paramLabel = "N",
      defaultValue = "600",
      description = "New sessions an hour from one address (default: ${DEFAULT-VALUE}).")
  private int sessions;

  @Option(
      names = "--web-messages-per-address",
      paramLabel = "N",
      defaultValue = "600",
      description = "Messages and presses a minute from one address (default: ${DEFAULT-VALUE}).")
  private int messages;

  /**
   * How it is to be.
   *
   * @param forThisMachine whether nobody else reaches the server, neither directly nor by a proxy
   */
  WebSettings settings(boolean forThisMachine) {
    if (days < 1 || streams < 1 || sessions < 1 || messages < 1) {
      throw new ParameterException(spec.commandLine(), "--web-…: at least 1");
    }
    boolean on = mode == null ? forThisMachine : mode == Mode.ON;
    return new WebSettings(on, Duration.ofDays(days), new WebLimits(streams, sessions, messages));
  }
}
