package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A message as it stands in Slack, read from its JSON alone. */
record SlackMessage(JsonNode json) {

  String ts() {
    return json.path("ts").asText();
  }

  /** The timestamp of the message above it; empty outside of threads. */
  String thread() {
    return json.path("thread_ts").asText();
  }

  /** The only person who sees it; empty if everybody does. */
  String onlyFor() {
    return json.path("ephemeral_to").asText();
  }

  boolean isOfBot() {
    return json.path("user").asText().equals(LocalSlack.BOT);
  }

  /** What notifications and screen readers say. */
  String text() {
    return json.path("text").asText();
  }

  /** What stands in its blocks, a line for each text. */
  String shown() {
    return objects(json.path("blocks"))
        .map(object -> object.path("text"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .collect(Collectors.joining("\n"));
  }

  boolean shows(String words) {
    return shown().contains(words);
  }

  boolean hasButton(String label) {
    return find(label).isPresent();
  }

  /** The button with these words on it; for the letter of an option, also with its text. */
  JsonNode button(String label) {
    return find(label)
        .orElseThrow(() -> new AssertionError("no button '" + label + "' in: " + shown()));
  }

  private Optional<JsonNode> find(String label) {
    return objects(json.path("blocks"))
        .filter(object -> object.path("type").asText().equals("button"))
        .filter(
            button ->
                button.path("text").path("text").asText().equals(label)
                    || button.path("accessibility_label").asText().endsWith(": " + label))
        .findFirst();
  }

  /** Every object in it, outer before inner. */
  static Stream<JsonNode> objects(JsonNode node) {
    Stream<JsonNode> inner =
        StreamSupport.stream(node.spliterator(), false).flatMap(SlackMessage::objects);
    return node.isObject() ? Stream.concat(Stream.of(node), inner) : inner;
  }

  /** Those that everybody sees. */
  static List<SlackMessage> forAll(List<SlackMessage> messages) {
    return messages.stream()
        .filter(message -> message.isOfBot() && message.onlyFor().isEmpty())
        .toList();
  }
}
