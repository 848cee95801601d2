package org.studybot.app;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.studybot.app.http.HttpServer;
import org.studybot.app.http.Listening;
import org.studybot.app.http.ServerStartException;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.core.store.StoreException;
import org.studybot.knowledge.LivePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private WebOptions web = new WebOptions();

  @Option(
      names = "--teams-no-auth",
      description = "For development, on a loopback address only: Teams calls are not checked.")
  private boolean teamsWithoutAuthentication;

  /** Listens first, since a port that is taken should not be found after minutes of reading. */
  @Override
  public Integer call() throws Exception {
    Map<String, String> environment = System.getenv();
    Listening listening = listen.listening(environment);
    WebSettings webSettings = web.settings(listen.forThisMachine(environment));
    Settings settings =
        Settings.read(environment, listen.host(), listen.port(), teamsWithoutAuthentication);
    CareSettings care = CareSettings.read(environment);
    Shutdown shutdown = new Shutdown();
    try (HttpServer server = listening(listening);
        Database database = database(environment);
        OpenNotes open = OpenNotes.of(notes);
        LivePacks watch = open.watch();
        OpenBot bot = new OpenBot(open, database, Clock.systemUTC(), care);
        Service service =
            Service.start(settings, webSettings, new Running(server, open, watch, bot))) {
      spec.commandLine().getOut().println("Studybot is ready: " + service.address());
      spec.commandLine().getOut().flush();
      shutdown.await();
    } finally {
      shutdown.closed();
    }
    return 0;
  }

  private static HttpServer listening(Listening where) {
    try {
      return new HttpServer(where);
    } catch (ServerStartException failure) {
      throw new SetupException(String.valueOf(failure.getMessage()), failure);
    }
  }

  private Database database(Map<String, String> environment) {
    try {
      String setting = environment.getOrDefault("STUDYBOT_DB", "");
      return Database.open(DatabaseAddress.of(setting, notes.data()), Clock.systemUTC());
    } catch (StoreException failure) {
      throw new SetupException(String.valueOf(failure.getMessage()), failure);
    }
  }
}
