package org.studybot.app;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.studybot.core.store.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves every channel that is configured, until it is told to stop. */
@Command(
    name = "serve",
    description = {
      "Serves the web chat, and Slack and Teams where they are configured.",
      "",
      "Database: STUDYBOT_DB, as in postgresql://user:password@host/database;",
      "without it, a file in the data folder.",
      "Slack: SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN; SLACK_APP_TOKEN for Socket Mode,",
      "which needs no public address; STUDYBOT_SLACK_STAFF names those who teach by",
      "their member IDs, as in U012AB3CD,U034EF5GH. For many workspaces, in place of",
      "SLACK_BOT_TOKEN: SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, STUDYBOT_PUBLIC_URL (as in",
      "https://studybot.example.com) and STUDYBOT_KEY (openssl rand -base64 32).",
      "Teams: MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID, and one of",
      "MICROSOFT_APP_PASSWORD, MICROSOFT_APP_CERTIFICATE (a PEM file) and",
      "MICROSOFT_APP_MANAGED_IDENTITY=true; STUDYBOT_TEAMS_TENANTS if other",
      "organisations than that one are answered; STUDYBOT_TEAMS_STAFF names those",
      "who teach by their Entra object IDs, besides the owners of a team.",
      "Help for learners in danger: STUDYBOT_CARE_NAME, and one or more of",
      "STUDYBOT_CARE_ROOM, STUDYBOT_CARE_TELEPHONE and STUDYBOT_CARE_MAIL, name whom",
      "they can turn to; STUDYBOT_CARE_TELL names who is told when a learner asks to",
      "be contacted, as in slack:T012AB3CD/U034EF5GH; STUDYBOT_CARE_FILE is a file of",
      "texts and helplines in place of those for the United Kingdom. See docs/care.md.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private NotesOptions notes = new NotesOptions();

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "";

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port to listen on; 0 for any (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--teams-no-auth",
      description = "For development, on a loopback address only: Teams calls are not checked.")
  private boolean teamsWithoutAuthentication;

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw new ParameterException(spec.commandLine(), "--port: from 0 to 65535");
    }
    Settings settings = Settings.read(System.getenv(), host, port, teamsWithoutAuthentication);
    CareSettings care = CareSettings.read(System.getenv());
    Shutdown shutdown = new Shutdown();
    DatabaseAddress database =
        DatabaseAddress.of(System.getenv().getOrDefault("STUDYBOT_DB", ""), notes.data());
    try (OpenNotes open = OpenNotes.of(notes);
        AutoCloseable watch = open.watch();
        OpenBot bot = new OpenBot(open, database, Clock.systemUTC(), care);
        Service service = Service.start(settings, open, bot)) {
      requireNonNull(watch);
      spec.commandLine().getOut().println("Studybot is ready: " + service.address());
      spec.commandLine().getOut().flush();
      shutdown.await();
    } finally {
      shutdown.closed();
    }
    return 0;
  }
}
