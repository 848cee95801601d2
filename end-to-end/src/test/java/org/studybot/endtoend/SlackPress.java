package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * A press as Slack delivers it: local-slack leaves out the thread, the form, that only one person
 * sees the message, and all that is pressed or typed in views (Slack's reference, "block_actions
 * payload"; for the thread, issue 1200 of slackapi/java-slack-sdk).
 */
final class SlackPress {

  private SlackPress() {}

  /** The words are what is typed into a field, or the ends of the options ticked. */
  static void complete(ObjectNode press, List<String> words) {
    JsonNode message = press.path("message");
    ObjectNode container = press.withObject("/container");
    if (message.hasNonNull("thread_ts")) {
      container.set("thread_ts", message.path("thread_ts"));
    }
    ObjectNode values = press.withObject("/state/values");
    message.path("blocks").forEach(block -> fillIn(values, block, words));
    if (message.path("subtype").asText().equals("ephemeral")) {
      container.put("is_ephemeral", true);
      press.remove("message");
    }
  }

  /** The same press as if it was made in a view. */
  static void moveInto(JsonNode view, ObjectNode press) {
    press.remove(List.of("channel", "message", "response_url", "state"));
    press.putObject("container").put("type", "view").put("view_id", view.path("id").asText());
    press.set("view", shown(view));
  }

  /** Somebody has typed this into a field of a view ("block_suggestion payload"). */
  static ObjectNode typing(String user, JsonNode view, String field, String begun) {
    ObjectNode typing = SlackDelivery.object();
    typing.put("type", "block_suggestion").put("api_app_id", view.path("app_id").asText());
    typing.put("token", "verification-token").put("is_enterprise_install", false);
    typing.putObject("team").put("id", view.path("team_id").asText()).put("domain", "college");
    typing.putNull("enterprise");
    typing.putObject("user").put("id", user).put("name", user);
    typing.putObject("container").put("type", "view").put("view_id", view.path("id").asText());
    typing.put("block_id", field).put("action_id", field).put("value", begun);
    typing.set("view", shown(view));
    return typing;
  }

  private static ObjectNode shown(JsonNode view) {
    ObjectNode shown = view.deepCopy();
    shown.put("app_installed_team_id", view.path("team_id").asText());
    shown.putObject("state").set("values", SlackForm.values(view, Map.of()));
    return shown;
  }

  private static void fillIn(ObjectNode values, JsonNode block, List<String> words) {
    if (block.path("type").asText().equals("input")) {
      JsonNode element = block.path("element");
      ObjectNode value =
          values
              .putObject(block.path("block_id").asText())
              .putObject(element.path("action_id").asText())
              .put("type", element.path("type").asText());
      switch (element.path("type").asText()) {
        case "plain_text_input" -> value.put("value", words.isEmpty() ? null : words.getFirst());
        case "checkboxes" -> tick(value.putArray("selected_options"), element, words);
        default -> throw new AssertionError("nobody can fill in this yet: " + element);
      }
    }
  }

  private static void tick(ArrayNode ticked, JsonNode element, List<String> words) {
    for (JsonNode option : element.path("options")) {
      if (words.stream().anyMatch(option.at("/text/text").asText()::endsWith)) {
        ticked.add(option);
      }
    }
  }
}
