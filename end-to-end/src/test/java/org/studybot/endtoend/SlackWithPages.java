package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Another stand-in for Slack that somebody else wrote, emulate: it has the pages on which an app is
 * added to a workspace, gives out tokens, and refuses what a token has no scope for. It delivers
 * nothing, so that is done here.
 */
final class SlackWithPages implements AutoCloseable {

  static final String CLIENT = "111.222";
  static final String CLIENT_SECRET = "slack-oauth-client-secret";
  static final URI ADDRESS = URI.create("http://127.0.0.1:3781/");

  private static final String TEAM = "T000000001";
  private static final String TOKEN_OF_AMIRA = "xoxp-amira";

  private final URI bot;
  private final Program program;
  private final SlackHttp http = new SlackHttp();
  private int deliveries;

  /**
   * @param bot where the bot is, without a path
   */
  SlackWithPages(Path folder, URI bot) {
    this.bot = bot;
    List<String> command =
        List.of(
            "node",
            Path.of("stand-ins/slack-oauth.mjs").toAbsolutePath().toString(),
            Integer.toString(ADDRESS.getPort()),
            bot.toString());
    program = Program.start(folder, Map.of(), command, "slack-oauth is at");
  }

  /** Amira writes this in her messages with the bot. */
  void says(String text) {
    ObjectNode event = event("message");
    event.put("channel", chat()).put("channel_type", "im").put("text", text);
    event.put("user", id("amira")).put("ts", deliveries + ".000100");
    deliver(event);
  }

  /** The workspace removes the bot. */
  void removesBot() {
    deliver(event("app_uninstalled"));
  }

  /** Amira writes /study and this, in a channel. */
  void slash(String channel, String text) {
    ObjectNode command = SlackDelivery.object();
    command.put("command", "/study").put("text", text).put("api_app_id", "A1");
    command.put("team_id", TEAM).put("team_domain", "riverside");
    command.put("channel_id", channel).put("channel_name", "level-3");
    command.put("user_id", id("amira")).put("user_name", "amira");
    command.put("trigger_id", "trigger." + ++deliveries);
    deliver(SlackDelivery.FORM, SlackDelivery.form(command));
  }

  /** What the bot wrote to Amira, the latest last. */
  List<SlackMessage> toldAmira() {
    return messages(chat());
  }

  /** What stands in a channel and in its threads, threads below what they are under. */
  List<SlackMessage> messages(String channel) {
    ObjectNode there = SlackDelivery.object().put("channel", channel);
    return all(call("conversations.history", there))
        .flatMap(top -> all(call("conversations.replies", there.put("ts", top.ts()))))
        .toList();
  }

  private static Stream<SlackMessage> all(JsonNode answer) {
    return StreamSupport.stream(answer.path("messages").spliterator(), false)
        .map(SlackMessage::new);
  }

  /** The id of a channel of this name. */
  String channel(String name) {
    return named(call("conversations.list", SlackDelivery.object()).path("channels"), name);
  }

  private String chat() {
    String user = named(call("users.list", SlackDelivery.object()).path("members"), "studybot");
    return call("conversations.open", SlackDelivery.object().put("users", user))
        .at("/channel/id")
        .asText();
  }

  private String id(String user) {
    return named(call("users.list", SlackDelivery.object()).path("members"), user);
  }

  private static String named(JsonNode all, String name) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(one -> one.path("name").asText().equals(name))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + all));
  }

  private JsonNode call(String method, ObjectNode arguments) {
    JsonNode answer =
        send(
            HttpRequest.newBuilder(ADDRESS.resolve("api/" + method))
                .header("Authorization", "Bearer " + TOKEN_OF_AMIRA)
                .header("Content-Type", SlackDelivery.FORM)
                .POST(BodyPublishers.ofString(SlackDelivery.form(arguments))));
    if (!answer.path("ok").asBoolean()) {
      throw new AssertionError(method + ": " + answer);
    }
    return answer;
  }

  private static ObjectNode event(String type) {
    return SlackDelivery.object().put("type", type);
  }

  /** "Events API", the outer event. */
  private void deliver(ObjectNode event) {
    ObjectNode outer = SlackDelivery.object();
    outer.put("type", "event_callback").put("team_id", TEAM).put("api_app_id", "A1");
    outer.put("event_id", "Ev" + ++deliveries);
    outer.put("event_time", Instant.now().getEpochSecond());
    outer.set("event", event);
    outer.putArray("authorizations").addObject().put("team_id", TEAM).put("is_bot", true);
    deliver("application/json", outer.toString());
  }

  private void deliver(String type, String body) {
    JsonNode _ = send(SlackDelivery.signed(bot.resolve("/slack/events"), type, body));
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      String body = new String(http.send(request).body(), StandardCharsets.UTF_8);
      return body.isEmpty() ? SlackDelivery.object() : SlackDelivery.read(body);
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
