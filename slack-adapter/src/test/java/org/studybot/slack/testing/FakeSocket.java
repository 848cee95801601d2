package org.studybot.slack.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.studybot.core.door.HttpCall;

/** Slack's end of the lines of Socket Mode, on this machine. */
public final class FakeSocket extends WebSocketServer implements AutoCloseable {

  private final LinkedBlockingQueue<WebSocket> opened = new LinkedBlockingQueue<>();
  private final LinkedBlockingQueue<JsonObject> acknowledged = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> started = new CompletableFuture<>();

  public FakeSocket() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    setReuseAddr(true);
    start();
    started.join();
  }

  /** What apps.connections.open answers. */
  public FakeSlack.Reply address() {
    URI url = URI.create("ws://127.0.0.1:" + getPort() + "/link/?ticket=t");
    return new FakeSlack.Reply(200, Map.of(), "{\"ok\":true,\"url\":\"" + url + "\"}");
  }

  /** The line that the bot opens next. */
  public WebSocket line() {
    return await(opened, "the bot opens no line");
  }

  /** The bot's next acknowledgement. */
  public JsonObject acknowledgement() {
    return await(acknowledged, "the bot acknowledges nothing");
  }

  /** A call as it would come over HTTP, in an envelope of Socket Mode. */
  public static String envelope(String id, HttpCall call) {
    JsonObject envelope = new JsonObject();
    envelope.addProperty("envelope_id", id);
    if (call.body().startsWith("{")) {
      envelope.addProperty("type", "events_api");
      envelope.add("payload", JsonParser.parseString(call.body()));
      return envelope.toString();
    }
    JsonObject fields = fields(call.body());
    boolean interactive = fields.has("payload");
    envelope.addProperty("type", interactive ? "interactive" : "slash_commands");
    envelope.add(
        "payload",
        interactive ? JsonParser.parseString(fields.get("payload").getAsString()) : fields);
    return envelope.toString();
  }

  private static JsonObject fields(String form) {
    JsonObject fields = new JsonObject();
    for (String pair : form.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      fields.addProperty(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static <T> T await(LinkedBlockingQueue<T> queue, String otherwise) {
    try {
      T next = queue.poll(50, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError(otherwise);
      }
      return next;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Override
  public void onOpen(WebSocket line, ClientHandshake handshake) {
    line.send("{\"type\":\"hello\",\"num_connections\":1}");
    opened.add(line);
  }

  @Override
  public void onMessage(WebSocket line, String message) {
    acknowledged.add(JsonParser.parseString(message).getAsJsonObject());
  }

  @Override
  public void onClose(WebSocket line, int code, String reason, boolean remote) {}

  @Override
  public void onError(WebSocket line, Exception failure) {
    started.completeExceptionally(failure);
  }

  @Override
  public void onStart() {
    started.complete(null);
  }

  @Override
  public void close() {
    try {
      stop(1000);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
