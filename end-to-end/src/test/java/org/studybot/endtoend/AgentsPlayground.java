package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Microsoft's own stand-in for Teams, the 365 Agents Playground, with the team of one class in it.
 * It listens on every address, so it has to run in a network of its own.
 *
 * <p>Everybody can press buttons in it. Its page lets one person alone write, {@link
 * TeamsPerson#AMIRA}; what others say goes the way on which the Playground sends activities that
 * one has made oneself: out of its own template for the conversation, by its own sender to the bot.
 */
final class AgentsPlayground implements AutoCloseable {

  static final URI ADDRESS = URI.create("http://127.0.0.1:56150/");

  static final String GENERAL = "19:general@thread.tacv2";
  static final String LEVEL_3 = "19:level-3@thread.tacv2";
  static final String GROUP_CHAT = "19:revision@thread.v2";
  static final String AMIRA_ALONE = "a:amira";

  private static final String BOT = "28:studybot";
  private static final String MENTION = "<at>Studybot</at>";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Program program;

  /** Of version 1.1, as the Playground hangs up on an offer to upgrade. */
  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  private final TeamsScreen screen;

  private AgentsPlayground(Program program) {
    this.program = program;
    this.screen = TeamsScreen.of(http, ADDRESS);
  }

  /** For a bot that is served there. */
  static AgentsPlayground start(Path folder, URI bot) {
    try {
      // JSON is YAML too.
      Files.writeString(folder.resolve(".m365agentsplayground.yml"), people().toString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Path script = Path.of("stand-ins/node_modules/@microsoft/m365agentsplayground/cli.js");
    List<String> command =
        List.of(
            "node",
            script.toAbsolutePath().toString(),
            "start",
            "--app-endpoint=" + bot,
            "--channel-id=msteams",
            "--port=" + ADDRESS.getPort(),
            "--service-url=" + ADDRESS.resolve("_connector"),
            "--disable-telemetry");
    Map<String, String> here = Map.of("BROWSER", "none", "NO_PROXY", "*", "no_proxy", "*");
    return new AgentsPlayground(Program.start(folder, here, command, "Listening on"));
  }

  private static ObjectNode people() {
    ObjectNode config = JSON.createObjectNode().put("version", "0.1.1");
    config.put("tenantId", "00000000-0000-0000-0000-00000000000c");
    config.putObject("bot").put("id", BOT).put("name", "Studybot");
    config.set("currentUser", TeamsPerson.AMIRA.described());
    List<TeamsPerson> all = List.of(TeamsPerson.values());
    config
        .putArray("users")
        .addAll(all.subList(1, all.size()).stream().map(TeamsPerson::described).toList());
    config.putObject("personalChat").put("id", AMIRA_ALONE);
    config.putObject("groupChat").put("id", GROUP_CHAT).put("name", "Revision");
    ObjectNode team = config.putObject("team").put("id", GENERAL).put("name", "Early Years");
    team.put("aadGroupId", "00000000-0000-0000-0000-00000000000e");
    team.putArray("channels").addObject().put("id", LEVEL_3).put("name", "Level 3");
    return config;
  }

  /** What Amira's screen shows, which is what the bot shows to everybody and to her. */
  TeamsScreen screen() {
    return screen;
  }

  /** Amira writes to the bot; returns the thread that this begins, or the chat it stands in. */
  String write(String conversation, String words) {
    ObjectNode message = JSON.createObjectNode().put("textFormat", "plain");
    message.putObject("from").put("id", TeamsPerson.AMIRA.id());
    message.put("text", MENTION + " " + words);
    ObjectNode mention = message.putArray("mentions").addObject().put("text", MENTION);
    mention.putObject("mentioned").put("id", BOT);
    JsonNode written =
        post("_conversation/v1/conversations/" + conversation + "/messages", message);
    return written.path("postConversationId").asText(conversation);
  }

  /** Anybody says something to the bot. */
  void say(TeamsPerson person, String conversation, String words) {
    String template = "_internal/v1/customActivities/template?conversationId=" + conversation;
    ObjectNode activity = (ObjectNode) send(request(template).GET());
    activity.put("type", "message").put("text", MENTION + " " + words).put("textFormat", "plain");
    activity.set("from", person.sender());
    ObjectNode mention = activity.putArray("entities").addObject().put("type", "mention");
    mention.put("text", MENTION).putObject("mentioned").put("id", BOT);
    post("_internal/v1/customActivities", activity);
  }

  /** The Playground tells the bot of this, such as "install" or "userAdded", in its own words. */
  void happens(String what, String conversation) {
    String template =
        "_internal/v1/customActivities/template?conversationId=" + conversation + "&type=" + what;
    post("_internal/v1/customActivities", send(request(template).GET()));
  }

  /** Amira uses the message extension from there; returns what she is answered. */
  JsonNode extension(String command, String conversation, ObjectNode value) {
    ObjectNode invoke = JSON.createObjectNode().put("name", "composeExtension/" + command);
    invoke.putObject("from").put("id", TeamsPerson.AMIRA.id());
    invoke.putObject("conversation").put("id", conversation);
    invoke.set("value", value);
    return post("_conversation/v1/invoke", invoke);
  }

  /** Anybody presses an Action.Execute; returns what the bot answers to them alone. */
  TeamsAnswer execute(TeamsPerson person, TeamsMessage message, ObjectNode data, String verb) {
    ObjectNode press = pressed(person, message).put("name", "adaptiveCard/action");
    ObjectNode value = press.putObject("value").put("trigger", "manual");
    value.putObject("action").put("type", "Action.Execute").put("verb", verb).set("data", data);
    return new TeamsAnswer(message, post("_conversation/v1/invoke", press));
  }

  /** Anybody presses an Action.Submit, as clients do that know no other. */
  void submit(TeamsPerson person, TeamsMessage message, ObjectNode data) {
    post("_conversation/v1/submit", pressed(person, message).set("value", data));
  }

  private static ObjectNode pressed(TeamsPerson person, TeamsMessage message) {
    ObjectNode press = JSON.createObjectNode().put("replyToId", message.id());
    press.putObject("from").put("id", person.id());
    press.putObject("conversation").put("id", message.conversation());
    return press;
  }

  private JsonNode post(String path, JsonNode body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(ADDRESS.resolve(path)).timeout(Program.PATIENCE);
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new AssertionError(answer + " " + answer.body() + "\n" + program.output());
      }
      return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(program.output(), failure);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
    program.close();
  }
}
