package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A message as it stands in Teams, read from its Adaptive Card alone. */
record TeamsMessage(String conversation, String id, JsonNode card) {

  /** What people read, a line for each block; buttons stand in brackets. */
  String shown() {
    return lines(card).collect(Collectors.joining("\n"));
  }

  boolean shows(String words) {
    return shown().contains(words);
  }

  /** What the button with these words, or with this letter's option beside it, sends. */
  ObjectNode button(String label) {
    String wanted = lettered(label);
    return objects(card)
        .filter(object -> object.path("type").asText().equals("Action.Execute"))
        .filter(button -> button.path("title").asText().equals(wanted))
        .findFirst()
        .map(ObjectNode.class::cast)
        .orElseThrow(() -> new AssertionError("no button '" + label + "' in:\n" + shown()));
  }

  /** What goes with a press: the button's own data, and the only field of the card filled in. */
  ObjectNode filled(String label, String... words) {
    ObjectNode data = button(label).path("data").deepCopy();
    JsonNode field =
        objects(card)
            .filter(object -> object.path("type").asText().startsWith("Input."))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no field in:\n" + shown()));
    String typed =
        field.has("choices")
            ? Arrays.stream(words).map(word -> key(field, word)).collect(Collectors.joining(","))
            : String.join(" ", words);
    return data.put(field.path("id").asText(), typed);
  }

  /** The letter that stands before an option. */
  String letter(String option) {
    return shown()
        .lines()
        .filter(line -> line.endsWith(". " + option))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option '" + option + "' in:\n" + shown()))
        .substring(0, 1);
  }

  private String lettered(String label) {
    return shown().lines().anyMatch(line -> line.endsWith(". " + label)) ? letter(label) : label;
  }

  private static String key(JsonNode field, String option) {
    return StreamSupport.stream(field.path("choices").spliterator(), false)
        .filter(choice -> choice.path("title").asText().endsWith(". " + option))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no '" + option + "' among " + field))
        .path("value")
        .asText();
  }

  private static Stream<String> lines(JsonNode element) {
    return switch (element.path("type").asText()) {
      case "TextBlock" -> Stream.of(element.path("text").asText());
      case "RichTextBlock" ->
          Stream.of(String.join("", element.path("inlines").findValuesAsText("text")));
      case "ColumnSet" ->
          Stream.of(
              children(element, "columns")
                  .flatMap(TeamsMessage::lines)
                  .collect(Collectors.joining(" ")));
      case "ActionSet" ->
          Stream.of(
              children(element, "actions")
                  .map(button -> "[" + button.path("title").asText() + "]")
                  .collect(Collectors.joining(" ")));
      case "Input.ChoiceSet" ->
          Stream.concat(
              label(element),
              children(element, "choices").map(choice -> choice.path("title").asText()));
      case "Input.Text" -> Stream.concat(label(element), Stream.of("________"));
      default ->
          Stream.of("body", "items")
              .flatMap(name -> children(element, name))
              .flatMap(TeamsMessage::lines);
    };
  }

  private static Stream<String> label(JsonNode field) {
    return Stream.of(field.path("label").asText()).filter(label -> !label.isEmpty());
  }

  private static Stream<JsonNode> children(JsonNode element, String name) {
    return StreamSupport.stream(element.path(name).spliterator(), false);
  }

  private static Stream<JsonNode> objects(JsonNode node) {
    Stream<JsonNode> inner =
        StreamSupport.stream(node.spliterator(), false).flatMap(TeamsMessage::objects);
    return node.isObject() ? Stream.concat(Stream.of(node), inner) : inner;
  }

  /** Whether it shows all of these. */
  boolean showsAll(List<String> words) {
    return words.stream().allMatch(this::shows);
  }
}
