package org.studybot.slack.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.studybot.core.door.HttpCall;

/**
 * What Slack delivers of views and shortcuts, in the shapes of its reference ("view_submission
 * payload", "Shortcuts payload", "block_suggestion payload", "app_home_opened").
 */
public final class ViewPayloads {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private ViewPayloads() {}

  /** Somebody sends off a modal that the bot opened, with this in its fields. */
  public static JsonObject sent(String user, JsonElement modal, Map<String, List<String>> values) {
    JsonObject payload = interaction("view_submission", user);
    payload.addProperty("trigger_id", "trigger.view." + NUMBER.incrementAndGet());
    payload.add("response_urls", new JsonArray());
    payload.add("view", open(modal, values));
    return payload;
  }

  /** Somebody presses a button in a view that the bot showed. */
  public static JsonObject pressed(String user, JsonElement view, String value) {
    JsonObject payload = interaction("block_actions", user);
    payload.addProperty("trigger_id", "trigger.view." + NUMBER.incrementAndGet());
    payload.add("view", open(view, Map.of()));
    payload.add("container", JsonParser.parseString("{\"type\": \"view\", \"view_id\": \"V1\"}"));
    JsonObject action =
        JsonParser.parseString(
                """
                {"type": "button", "action_id": "press-1-0", "block_id": "b",
                 "text": {"type": "plain_text", "text": "Go"}, "action_ts": "1795424401.1"}
                """)
            .getAsJsonObject();
    action.addProperty("value", value);
    JsonArray actions = new JsonArray();
    actions.add(action);
    payload.add("actions", actions);
    return payload;
  }

  /** Somebody chooses this for a message of another person. */
  public static JsonObject messageShortcut(
      String user, String callback, String text, String responseUrl) {
    JsonObject payload = interaction("message_action", user);
    payload.addProperty("callback_id", callback);
    payload.addProperty("trigger_id", "trigger.shortcut." + NUMBER.incrementAndGet());
    payload.addProperty("response_url", responseUrl);
    payload.addProperty("action_ts", "1795424401.1");
    payload.addProperty("message_ts", "1795424400.000100");
    payload.add("channel", JsonParser.parseString("{\"id\": \"C0STUDY\", \"name\": \"level-3\"}"));
    JsonObject message =
        JsonParser.parseString(
                """
                {"type": "message", "user": "U2", "ts": "1795424400.000100", "team": "T1",
                 "blocks": []}
                """)
            .getAsJsonObject();
    message.addProperty("text", text);
    payload.add("message", message);
    return payload;
  }

  /** Somebody chooses this from anywhere. */
  public static JsonObject globalShortcut(String user, String callback) {
    JsonObject payload = interaction("shortcut", user);
    payload.addProperty("callback_id", callback);
    payload.addProperty("trigger_id", "trigger.shortcut." + NUMBER.incrementAndGet());
    payload.addProperty("action_ts", "1795424401.1");
    return payload;
  }

  /** Somebody has typed this into a field for topics. */
  public static JsonObject typed(String user, String begun) {
    JsonObject payload = interaction("block_suggestion", user);
    payload.addProperty("action_id", "1:topic");
    payload.addProperty("block_id", "1:topic");
    payload.addProperty("value", begun);
    payload.add("container", JsonParser.parseString("{\"type\": \"view\", \"view_id\": \"V1\"}"));
    return payload;
  }

  /** Somebody opens the bot, at this tab. */
  public static HttpCall opened(String user, String tab) {
    JsonObject event = new JsonObject();
    event.addProperty("type", "app_home_opened");
    event.addProperty("user", user);
    event.addProperty("channel", "D1");
    event.addProperty("tab", tab);
    event.addProperty("event_ts", "1795424400.000100");
    return Signed.call(Payloads.event(event));
  }

  public static HttpCall call(JsonObject payload) {
    return Signed.payload(payload.toString());
  }

  private static JsonObject interaction(String type, String user) {
    JsonObject payload =
        JsonParser.parseString(
                """
                {"api_app_id": "A1", "token": "legacy-verification-token",
                 "team": {"id": "T1", "domain": "college"}, "enterprise": null,
                 "is_enterprise_install": false}
                """)
            .getAsJsonObject();
    payload.addProperty("type", type);
    JsonObject person = new JsonObject();
    person.addProperty("id", user);
    person.addProperty("username", "amira");
    person.addProperty("name", "amira");
    person.addProperty("team_id", "T1");
    payload.add("user", person);
    return payload;
  }

  /** As Slack gives it back: with ids, and with what stands in its fields. */
  private static JsonObject open(JsonElement view, Map<String, List<String>> values) {
    JsonObject open = view.getAsJsonObject().deepCopy();
    open.addProperty("id", "V1");
    open.addProperty("team_id", "T1");
    open.addProperty("app_installed_team_id", "T1");
    open.addProperty("hash", "hash" + NUMBER.incrementAndGet());
    open.addProperty("root_view_id", "V1");
    JsonObject state = new JsonObject();
    open.getAsJsonArray("blocks").forEach(block -> fillIn(state, block.getAsJsonObject(), values));
    JsonObject all = new JsonObject();
    all.add("values", state);
    open.add("state", all);
    return open;
  }

  private static void fillIn(JsonObject state, JsonObject block, Map<String, List<String>> values) {
    if (!block.get("type").getAsString().equals("input")) {
      return;
    }
    String id = block.get("block_id").getAsString();
    JsonObject element = block.getAsJsonObject("element");
    List<String> filled = values.getOrDefault(id.substring(id.indexOf(':') + 1), List.of());
    JsonObject value = new JsonObject();
    String type = element.get("type").getAsString();
    value.addProperty("type", type);
    switch (type) {
      case "plain_text_input" ->
          value.addProperty("value", filled.isEmpty() ? null : filled.getFirst());
      case "static_select", "external_select" ->
          value.add("selected_option", filled.isEmpty() ? null : option(filled.getFirst()));
      default -> {
        JsonArray options = new JsonArray();
        filled.forEach(key -> options.add(option(key)));
        value.add("selected_options", options);
      }
    }
    JsonObject byAction = new JsonObject();
    byAction.add(element.get("action_id").getAsString(), value);
    state.add(id, byAction);
  }

  private static JsonObject option(String key) {
    JsonObject option = new JsonObject();
    option.addProperty("value", key);
    option.add("text", JsonParser.parseString("{\"type\": \"plain_text\", \"text\": \"x\"}"));
    return option;
  }
}
