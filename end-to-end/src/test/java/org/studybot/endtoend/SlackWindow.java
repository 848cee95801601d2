package org.studybot.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the browser page of {@link LocalSlack} is told: the dialog that is open, and everybody's
 * home tab. Dialogs are filled in and sent off here, which the control API cannot.
 */
final class SlackWindow implements AutoCloseable {

  private static final URI ADDRESS = URI.create("ws://127.0.0.1:3777/ui");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, JsonNode> homes = new ConcurrentHashMap<>();
  private final WebSocket line;
  private volatile Optional<JsonNode> dialog = Optional.empty();

  SlackWindow() {
    line = client.newWebSocketBuilder().buildAsync(ADDRESS, new Listening()).join();
  }

  /** The dialog on top, as JSON; empty if none is open. */
  Optional<JsonNode> dialog() {
    return dialog;
  }

  Optional<JsonNode> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }

  /** Sends off the dialog on top, with this in its fields, by their names. */
  void send(String user, Map<String, String> fields) {
    ObjectNode message = JSON.createObjectNode();
    message.put("t", "view_submit").put("user", user);
    JsonNode open = dialog.orElseThrow(() -> new AssertionError("no dialog is open"));
    message.set("values", SlackForm.values(open, fields));
    line.sendText(message.toString(), true).join();
  }

  private void take(JsonNode message) {
    switch (message.path("t").asText()) {
      case "view" -> dialog = last(message.path("stack"));
      case "home" -> homes.put(message.path("user").asText(), message.path("view"));
      default -> {}
    }
  }

  private static Optional<JsonNode> last(JsonNode stack) {
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
  }

  private final class Listening implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket from, CharSequence part, boolean complete) {
      text.append(part);
      if (complete) {
        take(read(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private static JsonNode read(String text) {
      try {
        return JSON.readTree(text);
      } catch (JsonProcessingException senseless) {
        throw new AssertionError(text, senseless);
      }
    }
  }

  /** The words in a view. */
  static String shown(JsonNode view) {
    return new SlackMessage(view).shown();
  }

  @Override
  public void close() {
    line.abort();
    client.close();
  }
}
