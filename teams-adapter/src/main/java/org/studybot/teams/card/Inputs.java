package org.studybot.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Field;
import org.studybot.core.card.Item;

/** What a person answers with: options with letters, fields to fill in, and what came back. */
public final class Inputs {

  /** Several picked keys come back in one text with commas; a typed text may have commas too. */
  private static final String SEVERAL = "several:";

  private static final String ONE = "one:";

  /** More than any form of ours has, and can have picked in it. */
  private static final int MOST_FIELDS = 200;

  private static final int MOST_PICKED = 200;

  private Inputs() {}

  static List<ObjectNode> choices(List<Block.Choice> choices, ButtonRows rows) {
    List<ObjectNode> elements = new ArrayList<>();
    elements.addAll(
        Elements.items(
            choices.stream()
                .map(choice -> new Item(choice.letter() + ".", "", choice.text()))
                .toList()));
    elements.addAll(
        rows.of(
            choices.stream()
                .map(choice -> Button.plain(choice.letter(), choice.action()))
                .toList()));
    return elements;
  }

  static List<ObjectNode> form(Block.Form form, ButtonRows rows) {
    Stream<ObjectNode> fields = form.fields().stream().flatMap(Inputs::labelled);
    return Stream.concat(fields, rows.of(List.of(form.submit())).stream()).toList();
  }

  /**
   * A field that says its own label: only then does a screen reader say it with the field. It is
   * shown as a TextRun is (Microsoft's library of Adaptive Cards, "Input"), so it reads no
   * Markdown; what a run would read stands above the field instead.
   */
  private static Stream<ObjectNode> labelled(Field field) {
    String label = String.join(" ", Elements.lines(field.label()).toList());
    return label.contains("{{")
        ? Stream.concat(Elements.paragraphs(label).stream(), Stream.of(input(field)))
        : Stream.of(input(field).put("label", label));
  }

  /** What stands in the fields, by their names, of the data that came with a press. */
  public static Map<String, List<String>> values(JsonNode data) {
    Map<String, List<String>> values = new HashMap<>();
    data.properties().stream()
        .limit(MOST_FIELDS)
        .forEach(
            field -> {
              String text = field.getValue().asText();
              if (field.getKey().startsWith(ONE)) {
                values.put(field.getKey().substring(ONE.length()), filled(List.of(text)));
              } else if (field.getKey().startsWith(SEVERAL)) {
                values.put(
                    field.getKey().substring(SEVERAL.length()),
                    filled(List.of(text.split(",", MOST_PICKED))));
              }
            });
    return values;
  }

  private static List<String> filled(List<String> texts) {
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  private static ObjectNode input(Field field) {
    return switch (field) {
      case Field.Text text ->
          filled(
              text.initial(),
              Elements.element("Input.Text")
                  .put("id", ONE + text.name())
                  .put("isMultiline", text.room() == Field.Room.PARAGRAPH));
      case Field.Pick pick -> picker(pick);
      case Field.Topics topics -> picker(topics.asPick());
    };
  }

  private static ObjectNode picker(Field.Pick pick) {
    ObjectNode input =
        Elements.element("Input.ChoiceSet")
            .put("id", (pick.multiple() ? SEVERAL : ONE) + pick.name())
            .put("isMultiSelect", pick.multiple())
            .put("style", pick.multiple() ? "expanded" : "compact")
            .put("wrap", true);
    ArrayNode choices = input.putArray("choices");
    for (Field.Option option : pick.options()) {
      choices.addObject().put("title", option.text()).put("value", option.key());
    }
    return filled(String.join(",", pick.chosen()), input);
  }

  /** With this in it beforehand, if anything. */
  private static ObjectNode filled(String value, ObjectNode input) {
    return value.isEmpty() ? input : input.put("value", value);
  }
}
