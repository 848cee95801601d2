package org.studybot.slack.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.door.HttpCall;

/**
 * What Slack delivers, in the shapes of its reference. Each has ids of its own, as Slack gives
 * them.
 */
public final class Payloads {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final String responseUrl;

  public Payloads(String responseUrl) {
    this.responseUrl = responseUrl;
  }

  public HttpCall slash(String text) {
    return slash(text, "C0STUDY", Map.of());
  }

  public HttpCall slash(String text, String channel, Map<String, String> others) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("token", "legacy-verification-token");
    fields.put("team_id", "T1");
    fields.put("team_domain", "college");
    fields.put("channel_id", channel);
    fields.put("channel_name", channel.startsWith("D") ? "directmessage" : "level-3");
    fields.put("user_id", "U1");
    fields.put("user_name", "amira");
    fields.put("command", "/study");
    fields.put("text", text);
    fields.put("api_app_id", "A1");
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", responseUrl);
    fields.put("trigger_id", "trigger." + NUMBER.incrementAndGet());
    fields.putAll(others);
    return Signed.form(fields);
  }

  public static HttpCall mention(String text) {
    return Signed.call(mentionBody(text, ""));
  }

  /** In a thread, unless that is empty. */
  public static String mentionBody(String text, String thread) {
    JsonObject event = message("app_mention", text, "C0STUDY");
    if (!thread.isEmpty()) {
      event.addProperty("thread_ts", thread);
    }
    return event(event);
  }

  public static HttpCall direct(String text) {
    return Signed.call(event(directMessage(text)));
  }

  public static JsonObject directMessage(String text) {
    JsonObject event = message("message", text, "D1");
    event.addProperty("channel_type", "im");
    return event;
  }

  /** The envelope of the Events API around an event. */
  public static String event(JsonObject event) {
    JsonObject envelope =
        JsonParser.parseString(
                """
                {"token": "legacy-verification-token", "team_id": "T1", "api_app_id": "A1",
                 "type": "event_callback", "event_time": 1795424400,
                 "is_ext_shared_channel": false,
                 "authorizations": [{"enterprise_id": null, "team_id": "T1", "user_id": "UBOT",
                                     "is_bot": true, "is_enterprise_install": false}]}
                """)
            .getAsJsonObject();
    envelope.addProperty("event_id", "Ev" + NUMBER.incrementAndGet());
    envelope.add("event", event);
    return envelope.toString();
  }

  public HttpCall press(Action action) {
    return Signed.payload(pressed(ActionToken.encode(action), "C0STUDY", true).toString());
  }

  public JsonObject pressed(String value, String channel, boolean ephemeral) {
    JsonObject press =
        JsonParser.parseString(
                """
                {"type": "block_actions", "api_app_id": "A1", "token": "legacy-verification-token",
                 "user": {"id": "U1", "username": "amira", "name": "amira", "team_id": "T1"},
                 "team": {"id": "T1", "domain": "college"}, "enterprise": null,
                 "is_enterprise_install": false,
                 "container": {"type": "message", "message_ts": "1795424400.000100"},
                 "state": {"values": {}}}
                """)
            .getAsJsonObject();
    press.getAsJsonObject("container").addProperty("channel_id", channel);
    press.getAsJsonObject("container").addProperty("is_ephemeral", ephemeral);
    JsonObject place = new JsonObject();
    place.addProperty("id", channel);
    place.addProperty("name", "level-3");
    press.add("channel", place);
    press.addProperty("response_url", responseUrl);
    press.addProperty("trigger_id", "trigger." + NUMBER.incrementAndGet());
    press.add("actions", actions(value));
    return press;
  }

  private static JsonArray actions(String value) {
    JsonObject button =
        JsonParser.parseString(
                """
                {"type": "button", "action_id": "press-3-0", "block_id": "x",
                 "text": {"type": "plain_text", "text": "More", "emoji": false},
                 "action_ts": "1795424401.000200"}
                """)
            .getAsJsonObject();
    button.addProperty("value", value);
    JsonArray actions = new JsonArray();
    actions.add(button);
    return actions;
  }

  private static JsonObject message(String type, String text, String channel) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.addProperty("user", "U1");
    event.addProperty("team", "T1");
    event.addProperty("text", text);
    event.addProperty("channel", channel);
    event.addProperty("ts", "1795424400.000100");
    event.addProperty("event_ts", "1795424400.000100");
    return event;
  }
}
