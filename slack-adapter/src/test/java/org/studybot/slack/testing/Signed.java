package org.studybot.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.slack.api.app_backend.SlackSignature;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studybot.core.door.HttpCall;

/** Calls as Slack makes and signs them. */
public final class Signed {

  public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private Signed() {}

  public static HttpCall form(Map<String, String> fields) {
    return call(
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(joining("&")));
  }

  public static HttpCall payload(String json) {
    return form(Map.of("payload", json));
  }

  public static HttpCall call(String body) {
    return call(body, SECRET, NOW);
  }

  public static HttpCall call(String body, String secret, Instant sent) {
    String time = Long.toString(sent.getEpochSecond());
    String signature = new SlackSignature.Generator(secret).generate(time, body);
    return with(body, Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", signature));
  }

  public static HttpCall with(String body, Map<String, String> headers) {
    Map<String, List<String>> all = new HashMap<>();
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return new HttpCall("POST", "/slack/events", "", all, body);
  }
}
