package org.studybot.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** What one of Microsoft's servers says. */
public record Answer(int status, String retryAfter, String body) {

  /** All is well, and this is what was asked for. */
  static Answer ok(String body) {
    return new Answer(200, "", body);
  }

  /** Something was made, and has this id. */
  public static Answer made(String id) {
    return new Answer(201, "", "{\"id\": \"" + id + "\"}");
  }

  /** A refusal with a reason in Teams' own form. */
  public static Answer refusal(int status, String code) {
    return new Answer(
        status, "", "{\"error\": {\"code\": \"" + code + "\", \"message\": \"No.\"}}");
  }

  /** An answer without a body of interest. */
  public static Answer of(int status) {
    return new Answer(status, "", "{\"error\": {\"code\": \"test\", \"message\": \"test\"}}");
  }

  void to(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (!retryAfter.isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
