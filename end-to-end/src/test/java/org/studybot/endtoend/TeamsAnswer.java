package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;

/** What somebody gets back for a press, and nobody else: a line of words, or another card. */
record TeamsAnswer(TeamsMessage pressed, JsonNode json) {

  String words() {
    expect("application/vnd.microsoft.activity.message");
    return json.path("value").asText();
  }

  /** The message as it looks from now on to whoever pressed. */
  TeamsMessage card() {
    expect("application/vnd.microsoft.card.adaptive");
    return new TeamsMessage(pressed.conversation(), pressed.id(), json.path("value"));
  }

  private void expect(String type) {
    if (!json.path("type").asText().equals(type)) {
      throw new AssertionError("not a " + type + ": " + json);
    }
  }
}
