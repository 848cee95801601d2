package org.studybot.endtoend;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Slack delivers and {@link LocalSlack} leaves out: where a press was made, who sees the
 * message, what stands in its form; and response URLs that behave as Slack's do.
 */
final class SlackDetails {

  private final Map<String, SlackResponseUrl> responseUrls = new ConcurrentHashMap<>();
  private final Map<String, List<String>> filledIn = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> views = new ConcurrentHashMap<>();

  /** What stands in the form of the message in which this person presses a button next. */
  void fillIn(String user, List<String> words) {
    filledIn.put(user, words);
  }

  /** What this person presses next is in this view, not in a message. */
  void pressesIn(String user, JsonNode view) {
    views.put(user, view);
  }

  void complete(ObjectNode delivered) {
    if (delivered.path("type").asText().equals("block_actions")) {
      completePress(delivered, delivered.at("/user/id").asText());
    }
    if (delivered.has("response_url")) {
      String path = SlackRelay.RESPONSES + responseUrls.size();
      responseUrls.put(path, SlackResponseUrl.of(delivered));
      delivered.put("response_url", SlackRelay.ADDRESS.resolve(path).toString());
    }
  }

  private void completePress(ObjectNode press, String user) {
    JsonNode view = views.remove(user);
    if (view == null) {
      List<String> words = filledIn.remove(user);
      SlackPress.complete(press, words == null ? List.of() : words);
    } else {
      SlackPress.moveInto(view, press);
    }
  }

  /** The one that was given out with this path. */
  SlackResponseUrl responseUrl(String path) {
    return requireNonNull(responseUrls.get(path), path);
  }
}
