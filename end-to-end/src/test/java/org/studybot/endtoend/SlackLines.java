package org.studybot.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshake;
import org.java_websocket.server.WebSocketServer;

/**
 * The lines of Socket Mode between the bot and {@link LocalSlack}, each with {@link SlackDetails}
 * added to what it delivers. A line that breaks at one end is closed at the other.
 */
final class SlackLines extends WebSocketServer implements AutoCloseable {

  private static final int PORT = 3780;

  private final SlackDetails details;
  private final Map<WebSocket, WebSocketClient> slackOf = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> started = new CompletableFuture<>();

  SlackLines(SlackDetails details) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT));
    this.details = details;
    setReuseAddr(true);
    start();
    started.join();
  }

  /** An answer that names a line of the stand-in, naming one through here instead. */
  static String through(String answer) {
    return answer.replace(":" + LocalSlack.ADDRESS.getPort() + "/", ":" + PORT + "/");
  }

  /** Delivers something of the test's own; what the bot acknowledges it with. */
  JsonNode ask(ObjectNode payload) {
    String id = UUID.randomUUID().toString();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(id, answer);
    ObjectNode envelope = SlackDelivery.object();
    envelope.put("envelope_id", id).put("type", "interactive").set("payload", payload);
    slackOf.keySet().iterator().next().send(envelope.toString());
    try {
      return answer.get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception none) {
      throw new AssertionError("not acknowledged: " + payload, none);
    }
  }

  @Override
  public void onOpen(WebSocket bot, ClientHandshake handshake) {
    URI address =
        URI.create("ws://" + LocalSlack.ADDRESS.getAuthority() + handshake.getResourceDescriptor());
    WebSocketClient slack = new Slack(address, bot);
    slackOf.put(bot, slack);
    slack.connect();
  }

  @Override
  public void onMessage(WebSocket bot, String acknowledgement) {
    CompletableFuture<JsonNode> waiting = asked.remove(envelope(acknowledgement));
    if (waiting != null) {
      waiting.complete(SlackDelivery.read(acknowledgement).path("payload"));
      return;
    }
    WebSocketClient slack = slackOf.get(bot);
    if (slack != null) {
      slack.send(acknowledgement);
    }
  }

  private static String envelope(String acknowledgement) {
    return SlackDelivery.read(acknowledgement).path("envelope_id").asText();
  }

  @Override
  public void onClose(WebSocket bot, int code, String reason, boolean remote) {
    WebSocketClient slack = slackOf.remove(bot);
    if (slack != null) {
      slack.close();
    }
  }

  @Override
  public void onError(WebSocket bot, Exception failure) {
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

  /** The stand-in's end of one line. */
  private final class Slack extends WebSocketClient {

    private final WebSocket bot;

    Slack(URI address, WebSocket bot) {
      super(address);
      this.bot = bot;
    }

    @Override
    public void onMessage(String message) {
      ObjectNode envelope = SlackDelivery.read(message);
      if (envelope.path("payload") instanceof ObjectNode payload) {
        details.complete(payload);
      }
      bot.send(envelope.toString());
    }

    @Override
    public void onClose(int code, String reason, boolean remote) {
      bot.close();
    }

    @Override
    public void onOpen(ServerHandshake handshake) {}

    @Override
    public void onError(Exception broken) {
      bot.close();
    }
  }
}
