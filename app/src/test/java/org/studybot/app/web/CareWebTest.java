package org.studybot.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.studybot.core.testing.CareContract;

class CareWebTest extends CareContract {

  @Override
  protected Seen sayAmongOthers(String text) {
    try (ChatServer chat = ChatServer.start()) {
      Caller ann = Caller.joining(chat, Map.of("name", "Ann", "room", "class-3b"));
      Caller ben = Caller.joining(chat, Map.of("name", "Ben", "room", "class-3b"));
      JsonNode help = ann.say("00000001", text).json().at("/deliveries/1/text");
      return new Seen(help.asText(), newsOf(ben));
    }
  }

  /** All that this page shows beside the greeting. */
  private static String newsOf(Caller caller) {
    StringBuilder news = new StringBuilder();
    try (BufferedReader events = caller.events(0)) {
      String line = events.readLine();
      while (!"event: caught-up".equals(line)) {
        if (line.startsWith("data: ")) {
          String text = new JsonMapper().readTree(line.substring(6)).path("text").asText();
          news.append(text.startsWith("Ask me about your notes") ? "" : text);
        }
        line = events.readLine();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return news.toString();
  }
}
