package org.studybot.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/**
 * What the bot has on a person's screen: the Playground tells its page of each new and each changed
 * message through a web socket, and here is another page that listens.
 */
final class TeamsScreen implements WebSocket.Listener {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final StringBuilder partial = new StringBuilder();
  private final Map<String, TeamsMessage> messages = new LinkedHashMap<>();

  private TeamsScreen() {}

  /** Listens for as long as the Playground runs. */
  static TeamsScreen of(HttpClient http, URI playground) {
    String stream =
        "ws://" + playground.getAuthority() + "/_ws_conversation/v1/conversations/stream";
    TeamsScreen screen = new TeamsScreen();
    http.newWebSocketBuilder().buildAsync(URI.create(stream), screen).join();
    return screen;
  }

  /** Every message of the bot there, as it looks now, in the order in which they came. */
  synchronized List<TeamsMessage> messages(String conversation) {
    return messages.values().stream()
        .filter(message -> message.conversation().equals(conversation))
        .toList();
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    partial.append(text);
    if (last) {
      show(read(partial.toString()));
      partial.setLength(0);
    }
    return WebSocket.Listener.super.onText(from, text, last);
  }

  private synchronized void show(JsonNode event) {
    JsonNode message = event.path("message");
    if (message.isObject()) {
      messages.put(
          message.path("messageId").asText(),
          new TeamsMessage(
              event.path("actionConversationId").asText(),
              message.path("messageId").asText(),
              message.at("/attachments/0/content")));
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
