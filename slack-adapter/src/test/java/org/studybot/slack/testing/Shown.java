package org.studybot.slack.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person sees of the blocks of a message, read from their JSON alone. */
public final class Shown {

  private Shown() {}

  /** Every text in the order in which it stands there. */
  public static List<String> texts(JsonElement blocks) {
    return objects(blocks)
        .filter(object -> object.has("text") && object.get("text").isJsonPrimitive())
        .map(object -> object.get("text").getAsString())
        .toList();
  }

  /** All of it, with what stands in fields beforehand. */
  public static String text(JsonElement blocks) {
    return objects(blocks)
        .flatMap(object -> Stream.of("text", "initial_value").map(object::get))
        .filter(value -> value != null && value.isJsonPrimitive())
        .map(JsonElement::getAsString)
        .collect(Collectors.joining("\n"));
  }

  public static List<JsonObject> buttons(JsonElement blocks) {
    return objects(blocks).filter(object -> object.has("action_id")).toList();
  }

  /** Every object, outer before inner. */
  public static Stream<JsonObject> objects(JsonElement element) {
    List<JsonObject> found = new ArrayList<>();
    collect(element, found);
    return found.stream();
  }

  private static void collect(JsonElement element, List<JsonObject> found) {
    if (element instanceof JsonObject object) {
      found.add(object);
      object.entrySet().forEach(field -> collect(field.getValue(), found));
    } else if (element instanceof JsonArray array) {
      array.forEach(each -> collect(each, found));
    }
  }
}
