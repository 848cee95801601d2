package org.studybot.core.door;

import java.util.Map;

/** What an HTTP call is answered with. */
public record HttpAnswer(int status, Map<String, String> headers, String body) {

  public HttpAnswer {
    headers = Map.copyOf(headers);
  }

  public static HttpAnswer text(int status, String text) {
    return new HttpAnswer(status, Map.of("Content-Type", "text/plain; charset=utf-8"), text);
  }

  public static HttpAnswer json(int status, String json) {
    return new HttpAnswer(status, Map.of("Content-Type", "application/json; charset=utf-8"), json);
  }
}
