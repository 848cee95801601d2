package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;

/**
 * The Web API of {@link LocalSlack} as the bot sees it: with channels that may be closed to it, and
 * with lines of Socket Mode that lead through {@link SlackLines}.
 */
final class SlackApi {

  static final String PATH = "/api/";

  private final SlackHttp http;
  private final ClosedChannels closed;

  SlackApi(SlackHttp http, ClosedChannels closed) {
    this.http = http;
    this.closed = closed;
  }

  String answer(HttpExchange call, String body) throws IOException {
    String method = call.getRequestURI().getPath().substring(PATH.length());
    Optional<String> refusal = closed.refusal(method, SlackDelivery.field(body, "channel"));
    if (refusal.isPresent()) {
      return "{\"ok\":false,\"error\":\"" + refusal.get() + "\"}";
    }
    String answer = new String(http.send(toSlack(call, body)).body(), UTF_8);
    return method.equals("apps.connections.open") ? SlackLines.through(answer) : answer;
  }

  private static HttpRequest.Builder toSlack(HttpExchange call, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(LocalSlack.ADDRESS.resolve(call.getRequestURI().getPath()))
            .POST(BodyPublishers.ofString(body));
    for (String header : new String[] {"Authorization", "Content-Type"}) {
      Optional.ofNullable(call.getRequestHeaders().getFirst(header))
          .ifPresent(value -> request.header(header, value));
    }
    return request;
  }
}
