package org.studybot.slack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Slack's side of the Web API and of response URLs, on this machine. Takes everything and says so,
 * unless another answer was ordered.
 */
public final class FakeSlack implements AutoCloseable {

  /** What the bot sent. Blocks are parsed, however they came. */
  public record Received(String path, String token, JsonObject body) {

    public String text(String field) {
      return body.has(field) ? body.get(field).getAsString() : "";
    }
  }

  /** What Slack says to it. */
  public record Reply(int status, Map<String, String> headers, String body) {

    public static Reply ok() {
      return new Reply(200, Map.of(), "{\"ok\":true}");
    }

    /** The message is there, with this timestamp. */
    public static Reply posted(String timestamp) {
      return new Reply(200, Map.of(), "{\"ok\":true,\"ts\":\"" + timestamp + "\"}");
    }

    public static Reply error(String error) {
      return new Reply(200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");
    }
  }

  private final HttpServer server;
  private final LinkedBlockingQueue<Received> received = new LinkedBlockingQueue<>();
  private final Map<String, Queue<Reply>> ordered = new ConcurrentHashMap<>();

  public FakeSlack() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::serve);
    server.start();
  }

  public URI apiUrl() {
    return URI.create(address() + "/api/");
  }

  public String responseUrl() {
    return address() + "/respond";
  }

  /** Orders the answers to the next calls of a path, such as "/api/chat.postMessage". */
  public void order(String path, Reply... replies) {
    ordered.computeIfAbsent(path, _ -> new ConcurrentLinkedQueue<>()).addAll(List.of(replies));
  }

  /** The next thing the bot sends. */
  public Received next() {
    try {
      Received next = received.poll(50, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("the bot sends nothing");
      }
      return next;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  /** What the bot has sent and nobody has looked at. */
  public List<Received> rest() {
    List<Received> rest = new ArrayList<>();
    received.drainTo(rest);
    return rest;
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      received.add(read(path, exchange));
      Queue<Reply> replies = ordered.getOrDefault(path, new ConcurrentLinkedQueue<>());
      Reply reply = replies.isEmpty() ? Reply.ok() : replies.remove();
      byte[] body = reply.body().getBytes(UTF_8);
      reply.headers().forEach(exchange.getResponseHeaders()::add);
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Received read(String path, HttpExchange exchange) {
    try {
      String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      String token = exchange.getRequestHeaders().getFirst("Authorization");
      JsonObject parsed =
          body.startsWith("{") ? JsonParser.parseString(body).getAsJsonObject() : form(body);
      return new Received(path, token == null ? "" : token, parsed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static JsonObject form(String body) {
    JsonObject fields = new JsonObject();
    if (body.isEmpty()) {
      return fields;
    }
    for (String pair : body.split("&", -1)) {
      String name = pair.substring(0, pair.indexOf('='));
      String value = URLDecoder.decode(pair.substring(pair.indexOf('=') + 1), UTF_8);
      if (name.equals("blocks") || name.equals("view") || name.equals("prompts")) {
        fields.add(name, JsonParser.parseString(value));
      } else {
        fields.addProperty(name, value);
      }
    }
    return fields;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
