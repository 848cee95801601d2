package org.studybot.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Stands between {@link LocalSlack} and the bot and adds what Slack does and the stand-in does not:
 * a press says in which thread it was made, whether only one person sees the message, and what
 * stands in its form; a response URL takes five answers and puts them into the thread they name.
 */
final class SlackRelay implements AutoCloseable {

  private static final URI ADDRESS = URI.create("http://127.0.0.1:3778/");

  private final HttpServer server;
  private final URI bot;
  private final SlackHttp http = new SlackHttp();
  private final Map<String, SlackResponseUrl> responseUrls = new ConcurrentHashMap<>();
  private final Map<String, List<String>> filledIn = new ConcurrentHashMap<>();

  SlackRelay(URI bot) {
    this.bot = bot;
    try {
      InetAddress loopback = InetAddress.getLoopbackAddress();
      server = HttpServer.create(new InetSocketAddress(loopback, ADDRESS.getPort()), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/slack/events", exchange -> serve(exchange, this::toBot));
    server.createContext("/response/", exchange -> serve(exchange, this::fromBot));
    server.start();
  }

  /** What stands in the form of the message in which this person presses a button next. */
  void fillIn(String user, List<String> words) {
    filledIn.put(user, words);
  }

  private HttpRequest.Builder toBot(HttpExchange exchange, String body) {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return SlackDelivery.signed(bot, type, SlackDelivery.changed(body, this::complete));
  }

  private void complete(ObjectNode delivered) {
    if (delivered.path("type").asText().equals("block_actions")) {
      List<String> words = filledIn.remove(delivered.at("/user/id").asText());
      SlackPress.complete(delivered, words == null ? List.of() : words);
    }
    if (delivered.has("response_url")) {
      String path = "response/" + responseUrls.size();
      responseUrls.put("/" + path, SlackResponseUrl.of(delivered));
      delivered.put("response_url", ADDRESS.resolve(path).toString());
    }
  }

  private HttpRequest.Builder fromBot(HttpExchange exchange, String body) throws IOException {
    String path = exchange.getRequestURI().getPath();
    return requireNonNull(responseUrls.get(path), path).answer(body);
  }

  private interface Forwarding {
    HttpRequest.Builder of(HttpExchange exchange, String body) throws IOException;
  }

  /** While the bot is down, Slack gets what a proxy in front of it would say. */
  private void serve(HttpExchange exchange, Forwarding forwarding) throws IOException {
    try (exchange) {
      // A connection that is kept would be forgotten by this server after half a minute.
      exchange.getResponseHeaders().set("Connection", "close");
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      try {
        HttpResponse<byte[]> answer = http.send(forwarding.of(exchange, body));
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
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
