package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Somebody else's stand-in for Slack, local-slack, with a workspace of one college in it. People do
 * things in it through its control API; what it and the bot tell each other goes through {@link
 * SlackRelay} or {@link SlackLines}.
 */
final class LocalSlack implements AutoCloseable {

  static final String AMIRA = "U01AMIRA";
  static final String BEN = "U02BEN";
  static final String CHLOE = "U03CHLOE";
  static final String DANA = "U04DANA";
  static final String BOT = "U0BOT";

  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  static final String TOKEN = "xoxb-local-slack";
  static final String APP_TOKEN = "xapp-local-slack";
  static final URI ADDRESS = URI.create("http://127.0.0.1:3777/");

  private static final String WORKSPACE =
      """
      workspace: { name: College, domain: college, teamId: T01COLLEGE }
      app:
        appId: A01STUDY
        botUserId: U0BOT
        botName: studybot
        botToken: xoxb-local-slack
        signingSecret: 8f742231b10e8888abcd99yyyzzz85a5
      DELIVERY
      users:
        - { id: U01AMIRA, name: amira }
        - { id: U02BEN, name: ben }
        - { id: U03CHLOE, name: chloe }
        - { id: U04DANA, name: dana }
      channels:
        - { id: C01LEVEL3, name: level-3, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C02REVISION, name: revision, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C03STUDY, name: study, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C04STEERING, name: steering, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C05RESTART, name: restart, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C06ARCHIVE, name: archive, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: C07STAFF, name: staff, members: [U01AMIRA, U02BEN, U03CHLOE, U04DANA, U0BOT] }
        - { id: D01AMIRA, name: dm, is_im: true, members: [U01AMIRA, U0BOT] }
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Program program;
  private final SlackHttp http = new SlackHttp();

  private LocalSlack(Program program) {
    this.program = program;
  }

  static LocalSlack start(Path folder, SlackTransport transport) {
    try {
      String workspace = WORKSPACE.replace("DELIVERY\n", transport.configuration());
      Files.writeString(folder.resolve("workspace.yaml"), workspace);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Path binary = Path.of("stand-ins/node_modules/local-slack-linux-x64/bin/local-slack");
    List<String> command =
        List.of(
            binary.toAbsolutePath().toString(),
            "--config",
            "workspace.yaml",
            "--port",
            Integer.toString(ADDRESS.getPort()),
            "--base-host",
            ADDRESS.getHost(),
            "--files-dir",
            "files");
    return new LocalSlack(Program.start(folder, Map.of(), command, "local-slack is running"));
  }

  /** Somebody types "/study" and these words. */
  void slash(String user, String channel, String words) {
    control(
        "command", Map.of("channel", channel, "user", user, "command", "/study", "text", words));
  }

  /** Somebody writes a message; in a thread, unless that is empty. */
  void say(String user, String channel, String thread, String text) {
    control(
        "message",
        thread.isEmpty()
            ? Map.of("channel", channel, "user", user, "text", text)
            : Map.of("channel", channel, "user", user, "text", text, "thread_ts", thread));
  }

  /** Somebody presses a button. */
  void press(String user, String channel, SlackMessage message, JsonNode button) {
    control(
        "interact",
        Map.of("channel", channel, "user", user, "messageTs", message.ts(), "action", button));
  }

  /** Somebody presses a button of a view; which view, {@link SlackDetails} knows. */
  void press(String user, JsonNode button) {
    control(
        "interact", Map.of("channel", "none", "user", user, "messageTs", "none", "action", button));
  }

  /** Somebody opens the bot's home tab. */
  void openHome(String user) {
    control("open-home", Map.of("user", user));
  }

  /** Everything that stands in a channel, what only one person sees included. */
  List<SlackMessage> messages(String channel) {
    JsonNode all = send(request("_control/messages/" + channel).GET()).path("messages");
    return StreamSupport.stream(all.spliterator(), false).map(SlackMessage::new).toList();
  }

  private void control(String what, Map<String, ?> how) {
    JsonNode answer =
        send(
            request("_control/" + what)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(how).toString())));
    if (!answer.path("ok").asBoolean()) {
      throw new AssertionError(what + ": " + answer);
    }
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(ADDRESS.resolve(path));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      return JSON.readTree(http.send(request).body());
    } catch (IOException failure) {
      throw new UncheckedIOException(program.output(), failure);
    }
  }

  @Override
  public void close() {
    http.close();
    program.close();
  }
}
