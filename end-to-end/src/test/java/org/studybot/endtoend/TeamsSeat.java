package org.studybot.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Who sits before a page of {@link AgentsPlayground}. The Playground tells each page that it is its
 * one current user, and knows no other way to sit down; so what it tells is changed on its way.
 * What the page then does in that person's name, the Playground takes.
 */
record TeamsSeat(TeamsPerson person) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where the page asks who is there. */
  static final String CONFIG = "**/_internal/v1/config";

  void answer(Route route) {
    APIResponse told = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(told)
            .setBody(changed(read(told.text())).toString()));
  }

  private JsonNode changed(JsonNode told) {
    ObjectNode config = (ObjectNode) told.path("config");
    JsonNode before = config.path("currentUser");
    ArrayNode others = (ArrayNode) config.path("users");
    for (int at = 0; at < others.size(); at++) {
      if (others.get(at).path("id").asText().equals(person.id())) {
        config.set("currentUser", others.set(at, before));
      }
    }
    Stream.of("groupChats", "teams")
        .flatMap(places -> config.path(places).valueStream())
        .map(place -> (ArrayNode) place.path("members"))
        .forEach(members -> putInPlace(members, before.path("id").asText()));
    return told;
  }

  private void putInPlace(ArrayNode members, String before) {
    for (int at = 0; at < members.size(); at++) {
      if (members.get(at).asText().equals(person.id())) {
        members.set(at, before);
      }
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException garbled) {
      throw new UncheckedIOException(garbled);
    }
  }
}
