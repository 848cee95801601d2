package org.studybot.teams.botframework;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import java.util.regex.Pattern;
import org.studybot.teams.trust.Refusal;

/**
 * What somebody asks of the message extension (Microsoft Learn, "Respond to search command" and
 * "Create and send dialogs" of message extensions).
 */
record Extension(Activity activity) {

  private static final int LONGEST = 4000;
  private static final int MOST_AT_ONCE = 25;
  private static final int LAST = 10_000;
  private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,4000}>");

  /** The words that are searched for; empty when nobody has typed any yet. */
  String words() {
    return value()
        .path("parameters")
        .valueStream()
        .filter(parameter -> !parameter.path("name").asText().equals("initialRun"))
        .map(parameter -> bounded(parameter.path("value").asText()))
        .findFirst()
        .orElse("");
  }

  int skip() {
    return between(0, LAST, value().at("/queryOptions/skip").asInt());
  }

  int count() {
    return between(1, MOST_AT_ONCE, value().at("/queryOptions/count").asInt(MOST_AT_ONCE));
  }

  /** What the message says that somebody wants looked up. */
  String message() {
    JsonNode body = value().at("/messagePayload/body");
    String content = bounded(body.path("content").asText());
    String text = body.path("contentType").asText().equals("html") ? plain(content) : content;
    if (text.isBlank()) {
      throw Refusal.malformed("the message has no words");
    }
    return text.strip();
  }

  private JsonNode value() {
    JsonNode value = ActivityJson.tree(activity.getValue());
    if (!value.isObject()) {
      throw Refusal.malformed("the invoke has no value");
    }
    return value;
  }

  /** The text that a page would show: what is left never gets into one. */
  private static String plain(String html) {
    return MARKUP
        .matcher(html)
        .replaceAll(" ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  private static String bounded(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private static int between(int least, int most, int number) {
    return Math.clamp(number, least, most);
  }
}
