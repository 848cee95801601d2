package org.studybot.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.Studybot;
import org.studybot.core.channel.Channel;
import org.studybot.core.door.CallLog;
import org.studybot.core.door.Door;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseSecrets;
import org.studybot.core.store.OnceOnly;
import org.studybot.knowledge.background.BackgroundState;
import org.studybot.slack.SlackSettings.Access;
import org.studybot.slack.install.Credentials;
import org.studybot.slack.install.InstallDoor;
import org.studybot.slack.install.Installations;

/**
 * Where Slack calls in over HTTP: events, slash commands and what is pressed, all at {@link #PATH}.
 * Answers when {@link AfterAck} says so.
 */
public final class SlackDoor implements Door, AutoCloseable {

  /** The path to give Slack for events, for slash commands and for interactivity. */
  public static final String PATH = "/slack/events";

  private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);

  private static final String SENSELESS = "This call makes no sense to the bot.";
  private final CallLog calls = new CallLog(log);

  /** Longer than Slack's client waits for one answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SignedCalls signedCalls;
  private final App app;
  private final SlackRequestParser parser;
  private final Channel channel;
  private final Optional<SocketMode> socket;
  private final Optional<InstallDoor> installing;

  private SlackDoor(
      SlackSettings settings,
      App app,
      Workspaces workspaces,
      Optional<InstallDoor> installing,
      InstantSource clock) {
    this.signedCalls = new SignedCalls(settings.signingSecret(), clock);
    this.app = app.start();
    this.parser = new SlackRequestParser(app.config());
    this.channel = new SlackChannel(workspaces);
    this.socket = SocketMode.of(app, settings.appToken());
    this.installing = installing;
  }

  /** Does not call Slack. In the database stand the workspaces that have added the bot. */
  public static SlackDoor open(
      SlackSettings settings, Studybot studybot, Database database, InstantSource clock) {
    return open(settings, studybot, database, clock, AfterAck.PATIENCE);
  }

  static SlackDoor open(
      SlackSettings settings,
      Studybot studybot,
      Database database,
      InstantSource clock,
      Duration patience) {
    return switch (settings.access()) {
      case Access.OneWorkspace(var token) -> one(settings, token, studybot, clock, patience);
      case Access.ManyWorkspaces(var credentials) ->
          many(settings, credentials, studybot, database, clock, patience);
    };
  }

  static SlackDoor one(
      SlackSettings settings,
      String token,
      Studybot studybot,
      InstantSource clock,
      Duration patience) {
    App app = SlackApp.of(settings);
    var workspaces = new Workspaces.Single(app.slack(), token, Traffic.real());
    AfterAck afterAck = new AfterAck(studybot, workspaces, app.executorService(), patience);
    SlackApp.listen(app, afterAck, new Completion(studybot), settings.people());
    return new SlackDoor(settings, app, workspaces, Optional.empty(), clock);
  }

  private static SlackDoor many(
      SlackSettings settings,
      Credentials credentials,
      Studybot studybot,
      Database database,
      InstantSource clock,
      Duration patience) {
    App app = SlackApp.of(settings);
    var secrets = new DatabaseSecrets(database, credentials.keys());
    var installations = new Installations(secrets, Tenants.PREFIX);
    var workspaces = new Workspaces.Installed(app.slack(), installations, Traffic.real());
    AfterAck afterAck = new AfterAck(studybot, workspaces, app.executorService(), patience);
    SlackApp.listen(app, afterAck, new Completion(studybot), settings.people());
    InstallDoor installing =
        new InstallDoor(
            credentials,
            installations,
            new OnceOnly(database),
            app.slack().methods(),
            settings.apiUrl(),
            clock);
    return new SlackDoor(settings, app, workspaces, Optional.of(installing), clock);
  }

  /** What is to be reachable from outside, by path. */
  public Map<String, Door> doors() {
    Map<String, Door> doors = new HashMap<>(Map.of(PATH, this));
    installing.ifPresent(
        door ->
            List.of(InstallDoor.START, InstallDoor.END, InstallDoor.STYLE)
                .forEach(path -> doors.put(path, door)));
    return doors;
  }

  /** Slack, to be written to without an event to answer. */
  public Channel channel() {
    return channel;
  }

  /** Has Slack deliver through Socket Mode as well; false if that is off. */
  public boolean connect() {
    socket.ifPresent(SocketMode::open);
    return socket.isPresent();
  }

  /** How Socket Mode goes; empty if it is off. */
  public Optional<BackgroundState> lineState() {
    return socket.map(SocketMode::state);
  }

  /** Loads what the first call would otherwise have to wait for. Sends nothing. */
  public void warmUp() {
    try {
      WarmUp.of(app, parser);
    } catch (Exception failure) {
      log.warn("The door for Slack could not be warmed up: the first answer may be slow.", failure);
    }
  }

  @Override
  public HttpAnswer answer(HttpCall call) {
    if (isCertificateCheck(call)) {
      return HttpAnswer.text(200, "");
    }
    if (!call.method().equals("POST")) {
      return HttpAnswer.text(405, "Slack calls this address with POST.");
    }
    return switch (signedCalls.senderOf(call)) {
      case SLACK -> answerSlack(call);
      case STRANGER -> refused(401, "This call is not signed by Slack, or it is too old.");
      case UNSIGNED -> refused(400, "Slack's signature headers are missing.");
    };
  }

  private HttpAnswer refused(int status, String reason) {
    calls.refused(reason);
    return HttpAnswer.text(status, reason);
  }

  private HttpAnswer answerSlack(HttpCall call) {
    try {
      @Nullable Request<?> request = parser.parse(bolt(call));
      return request == null ? refused(400, SENSELESS) : http(app.run(request));
    } catch (NotAcknowledged refused) {
      return HttpAnswer.text(refused.status(), String.valueOf(refused.getMessage()));
    } catch (RejectedExecutionException closed) {
      return HttpAnswer.text(503, "The bot is shutting down.");
    } catch (MalformedCall malformed) {
      calls.refused(malformed.reason());
      return HttpAnswer.text(400, SENSELESS);
    } catch (JsonParseException unreadable) {
      return refused(400, SENSELESS);
    } catch (Exception senseless) {
      String _ = calls.failed("a call of Slack", senseless);
      return HttpAnswer.text(400, SENSELESS);
    }
  }

  /** Slack looks now and then whether the certificate is valid, unsigned ("Slash commands"). */
  private static boolean isCertificateCheck(HttpCall call) {
    return hasCertificateCheck(call.query()) || hasCertificateCheck(call.body());
  }

  private static boolean hasCertificateCheck(String form) {
    return ("&" + form + "&").contains("&ssl_check=1&");
  }

  private static SlackRequestParser.HttpRequest bolt(HttpCall call) {
    return SlackRequestParser.HttpRequest.builder()
        .requestUri(call.path())
        .headers(new RequestHeaders(call.headers()))
        .requestBody(call.body())
        .build();
  }

  private static HttpAnswer http(Response response) {
    String body = response.getBody() == null ? "" : response.getBody();
    return new HttpAnswer(
        response.getStatusCode(), Map.of("Content-Type", response.getContentType()), body);
  }

  /** Takes no more calls, and lets what has been acknowledged be answered. */
  @Override
  public void close() {
    ExecutorService threads = app.executorService();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        log.warn("Some answers for Slack were still under way after {}.", PATIENCE);
      }
      if (socket.isPresent()) {
        socket.get().close();
      }
      app.stop();
      app.slack().close();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (Exception failure) {
      log.warn("Slack's client could not be closed.", failure);
    }
  }
}
