package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Executors;

/**
 * Stands between {@link LocalSlack} and the bot and adds what Slack does and the stand-in does not:
 * {@link SlackDetails} to what is delivered over HTTP, {@link SlackApi} to what the bot asks for.
 */
final class SlackRelay implements AutoCloseable {

  static final URI ADDRESS = URI.create("http://127.0.0.1:3778/");

  /** How the paths of response URLs begin. */
  static final String RESPONSES = "/response/";

  private final HttpServer server;
  private final URI bot;
  private final SlackDetails details;
  private final SlackApi api;
  private final SlackHttp http = new SlackHttp();

  SlackRelay(URI bot, SlackDetails details, ClosedChannels closed) {
    this.bot = bot;
    this.details = details;
    this.api = new SlackApi(http, closed);
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      server = HttpServer.create(new InetSocketAddress(loopback, ADDRESS.getPort()), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/slack/events", exchange -> serve(exchange, this::toBot));
    server.createContext(RESPONSES, exchange -> serve(exchange, this::fromBot));
    server.createContext(SlackApi.PATH, exchange -> serve(exchange, this::ofApi));
    server.start();
  }

  /** Delivers something of the test's own; what the bot answers it with. */
  JsonNode ask(ObjectNode payload) {
    String body = SlackDelivery.payload(payload);
    try {
      HttpResponse<byte[]> answer = http.send(SlackDelivery.signed(bot, SlackDelivery.FORM, body));
      return SlackDelivery.read(new String(answer.body(), UTF_8));
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private Answer toBot(HttpExchange exchange, String body) throws IOException {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    String changed = SlackDelivery.changed(body, details::complete);
    return sent(SlackDelivery.signed(bot, type, changed));
  }

  private Answer fromBot(HttpExchange exchange, String body) throws IOException {
    String path = exchange.getRequestURI().getPath();
    return sent(details.responseUrl(path).answer(body));
  }

  private Answer ofApi(HttpExchange exchange, String body) throws IOException {
    return new Answer(200, api.answer(exchange, body).getBytes(UTF_8));
  }

  private Answer sent(HttpRequest.Builder request) throws IOException {
    HttpResponse<byte[]> answer = http.send(request);
    return new Answer(answer.statusCode(), answer.body());
  }

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Answer(int status, byte[] body) {}

  private interface Answering {
    Answer to(HttpExchange exchange, String body) throws IOException;
  }

  /** While somebody is down, the other gets what a proxy in front of them would say. */
  private static void serve(HttpExchange exchange, Answering answering) throws IOException {
    try (exchange) {
      // A connection that is kept would be forgotten by this server after half a minute.
      exchange.getResponseHeaders().set("Connection", "close");
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      try {
        Answer answer = answering.to(exchange, body);
        exchange.sendResponseHeaders(answer.status(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
      } catch (SlackResponseUrl.Used used) {
        exchange.sendResponseHeaders(404, -1);
      } catch (IOException unreachable) {
        exchange.sendResponseHeaders(502, -1);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    http.close();
  }
}
