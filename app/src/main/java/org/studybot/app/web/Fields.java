package org.studybot.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.studybot.core.card.ActionToken;
import org.studybot.core.command.Wording;

/** The fields of a call's JSON object. Each is checked when it is asked for, with a clear no. */
record Fields(JsonNode object) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int MOST_OF_A_NAME = 40;
  private static final int MOST_VALUES = 100;
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
  private static final Pattern ROOM = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_-]{1,40}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  static Fields of(Context context) {
    String type = context.contentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?")) {
      throw new HttpResponseException(415, "Send JSON, as application/json.");
    }
    try {
      JsonNode node = JSON.readTree(context.bodyAsBytes());
      return new Fields(check(node, node != null && node.isObject(), "Send a JSON object."));
    } catch (JsonProcessingException malformed) {
      throw new BadRequestResponse("That is not JSON.");
    } catch (IOException unreadable) {
      throw new BadRequestResponse("The call broke off.");
    }
  }

  /** The caller's own id for what it does. */
  String id() {
    String id = text("id");
    return check(
        id, ID.matcher(id).matches(), "\"id\" must have 8 to 64 letters, digits or hyphens.");
  }

  String text() {
    return text("text");
  }

  String message() {
    return text("message");
  }

  String action() {
    String action = text("action");
    return check(action, action.length() <= ActionToken.MAX_LENGTH, "\"action\" is too long.");
  }

  /** What stands in the fields of a form, by their names; empty if there was no form. */
  Map<String, List<String>> values() {
    JsonNode values = object.path("values");
    check(values, values.isMissingNode() || values.isObject(), "\"values\" must be an object.");
    check(values, values.size() <= MOST_VALUES, "There are too many \"values\".");
    Map<String, List<String>> fields = new HashMap<>();
    values.properties().forEach(field -> fields.put(field.getKey(), texts(field.getValue())));
    return fields;
  }

  private static List<String> texts(JsonNode list) {
    check(list, list.isArray() && list.size() <= MOST_VALUES, "A value must be a list of texts.");
    List<String> texts = new ArrayList<>();
    list.forEach(
        text -> texts.add(check(text, text.isTextual(), "A value must be a text.").asText()));
    return texts;
  }

  /** What to call a person in front of others; empty if there is no such field. */
  String name() {
    String name = Wording.tidy(optional("name"));
    return check(
        name,
        name.codePointCount(0, name.length()) <= MOST_OF_A_NAME,
        "A name has up to " + MOST_OF_A_NAME + " characters.");
  }

  /** The name of a room, in lower case; empty if there is no such field. */
  String room() {
    String room = Wording.tidy(optional("room")).toLowerCase(Locale.ROOT);
    return check(
        room,
        !object.hasNonNull("room") || ROOM.matcher(room).matches(),
        "The name of a room has 1 to 40 letters, digits, hyphens or underscores.");
  }

  /** The token of a session to be resumed; empty if there is no such field. */
  String token() {
    String token = optional("token");
    return check(
        token, token.isEmpty() || TOKEN.matcher(token).matches(), "\"token\" is none of ours.");
  }

  private String optional(String name) {
    return object.hasNonNull(name) ? text(name) : "";
  }

  private String text(String name) {
    JsonNode value = object.path(name);
    return check(value.asText(), value.isTextual(), "\"" + name + "\" must be a text.");
  }

  private static <T> T check(T value, boolean right, String otherwise) {
    if (!right) {
      throw new BadRequestResponse(otherwise);
    }
    return value;
  }
}
