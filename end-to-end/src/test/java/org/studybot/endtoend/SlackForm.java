package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What stands in the fields of a view, as Slack tells it ("View object", state). */
final class SlackForm {

  private SlackForm() {}

  /** With this in its fields, by their names; the others are as they were shown. */
  static ObjectNode values(JsonNode view, Map<String, String> fields) {
    ObjectNode values = SlackDelivery.object();
    view.path("blocks").forEach(block -> fillIn(values, block, fields));
    return values;
  }

  private static void fillIn(ObjectNode values, JsonNode block, Map<String, String> fields) {
    if (!block.path("type").asText().equals("input")) {
      return;
    }
    String id = block.path("block_id").asText();
    JsonNode element = block.path("element");
    String type = element.path("type").asText();
    String filled = fields.get(id.substring(id.indexOf(':') + 1));
    ObjectNode value =
        values.putObject(id).putObject(element.path("action_id").asText()).put("type", type);
    switch (type) {
      case "plain_text_input" -> value.put("value", filled);
      case "static_select", "external_select" -> {
        if (filled == null) {
          value.set("selected_option", element.path("initial_option"));
        } else {
          option(value.putObject("selected_option"), filled);
        }
      }
      default -> {
        if (filled == null) {
          value.set("selected_options", element.path("initial_options"));
        } else {
          option(value.putArray("selected_options").addObject(), filled);
        }
      }
    }
  }

  private static void option(ObjectNode option, String key) {
    option.put("value", key).putObject("text").put("type", "plain_text").put("text", key);
  }
}
