package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A response URL of local-slack that behaves as Slack's do: it takes five answers, and an answer
 * that names a thread is shown in that thread ("Handling user interaction", message responses).
 */
record SlackResponseUrl(URI address, String channel, String user, AtomicInteger uses) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST = 5;

  /** It has taken five answers. */
  static final class Used extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** That of a command or of a press. */
  static SlackResponseUrl of(ObjectNode delivered) {
    JsonNode press = delivered.path("channel");
    return new SlackResponseUrl(
        URI.create(delivered.path("response_url").asText()),
        press.path("id").asText(delivered.path("channel_id").asText()),
        delivered.at("/user/id").asText(delivered.path("user_id").asText()),
        new AtomicInteger());
  }

  /** The call that shows this answer. */
  HttpRequest.Builder answer(String body) throws IOException {
    if (uses.incrementAndGet() > MOST) {
      throw new Used();
    }
    ObjectNode message = (ObjectNode) JSON.readTree(body);
    boolean anew = !message.path("replace_original").asBoolean();
    return anew && message.hasNonNull("thread_ts") ? inThread(message) : call(address, message);
  }

  private HttpRequest.Builder inThread(ObjectNode message) {
    boolean forOne = message.path("response_type").asText().equals("ephemeral");
    String method = forOne ? "chat.postEphemeral" : "chat.postMessage";
    message.put("channel", channel).put("user", user);
    return call(LocalSlack.ADDRESS.resolve("api/" + method), message);
  }

  private static HttpRequest.Builder call(URI to, ObjectNode message) {
    return HttpRequest.newBuilder(to)
        .header("Content-Type", "application/json")
        .header("Authorization", "Bearer " + LocalSlack.TOKEN)
        .POST(BodyPublishers.ofString(message.toString()));
  }
}
