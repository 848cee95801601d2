package org.studybot.teams.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** What the connector was asked to do. */
public record Sent(String method, String path, String authorization, JsonNode activity) {

  /** The card of a message. */
  public JsonNode card() {
    return activity.at("/attachments/0/content");
  }

  /** All that the card says. */
  public String text() {
    return card().path("fallbackText").asText();
  }
}
