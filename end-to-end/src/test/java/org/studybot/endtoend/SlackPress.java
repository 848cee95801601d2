package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A press as Slack delivers it: local-slack leaves out the thread, the form, and that only one
 * person sees the message (Slack's reference, "block_actions payload"; for the thread, issue 1200
 * of slackapi/java-slack-sdk).
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
