package org.studybot.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.door.CallLog;
import org.studybot.knowledge.background.BackgroundState;

/**
 * A line that the bot opens and through which Slack delivers, so that nothing of the bot has to be
 * reachable from outside ("Using Socket Mode"). It is opened again whenever it breaks. What could
 * not be acknowledged because of that, Slack delivers again, and the bot knows it for a repetition.
 */
final class SocketMode extends SocketModeClientJavaWSImpl {

  private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

  /** Slack names the real address each time the line is opened. */
  private static final String NOT_YET_KNOWN = "wss://slack.com/";

  private static final Duration WATCH = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofSeconds(10);

  /** The watch looks more often than that. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private final CallLog calls = new CallLog(log);

  private final App app;
  private final SocketModeRequestParser parser;
  private volatile long failures;
  private volatile long lastLook = System.nanoTime();

  private SocketMode(App app, String token) throws URISyntaxException {
    // No threads that look for messages in a queue: each is handled as it comes.
    super(
        app.slack(),
        token,
        NOT_YET_KNOWN,
        0,
        new ConcurrentLinkedMessageQueue(),
        true,
        true,
        WATCH.toMillis());
    this.app = app;
    this.parser = new SocketModeRequestParser(app.config());
  }

  /** Without a token, there is none. Does not call Slack yet. */
  static Optional<SocketMode> of(App app, String token) {
    if (token.isEmpty()) {
      return Optional.empty();
    }
    try {
      SocketMode line = new SocketMode(app, token);
      line.addWebSocketMessageListener(line::answer);
      return Optional.of(line);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns at once; until Slack can be reached, it is tried again and again. */
  void open() {
    app.executorService().execute(this::maintainCurrentSession);
  }

  /**
   * How the watch over the line goes. That Slack cannot be reached is no failure of it: everything
   * else is served all the same.
   */
  BackgroundState state() {
    boolean silent = System.nanoTime() - lastLook > SILENCE.toNanos();
    String failure = silent ? "it has not looked for long" : "";
    return new BackgroundState("the watch over socket mode", true, failures, failure);
  }

  /** The watch over the line would end with the first exception, or error. */
  @Override
  public synchronized long maintainCurrentSession() {
    try {
      return super.maintainCurrentSession();
    } catch (RuntimeException | Error refused) {
      log.error("Socket Mode: {}", refused.getMessage());
      failures++;
      return System.currentTimeMillis() + PAUSE.toMillis();
    } finally {
      lastLook = System.nanoTime();
    }
  }

  /** A thread of its own for each, as an answer may take as long as Slack waits. */
  @Override
  public void enqueueMessage(String message) {
    app.executorService().execute(() -> take(message));
  }

  private void take(String message) {
    try {
      processMessage(message);
    } catch (Exception senseless) {
      String _ = calls.failed("a delivery through Socket Mode", senseless);
    }
  }

  private void answer(String message) {
    @Nullable SocketModeRequest request = parser.parse(message);
    if (request == null) {
      return;
    }
    String id = request.getEnvelope().getEnvelopeId();
    try {
      // Bolt's parser does so for everything but slash commands, which would have no token.
      request.getBoltRequest().updateContext(app.config());
      Response response = app.run(request.getBoltRequest());
      if (response.getStatusCode() == 200) {
        sendSocketModeResponse(acknowledgement(id, response.getBody()).toString());
      }
    } catch (NotAcknowledged refused) {
      log.info("delivery {} is not acknowledged: {}", id, refused.getMessage());
    } catch (MalformedCall malformed) {
      calls.refused(malformed.reason());
    } catch (Exception failure) {
      String _ = calls.failed("the acknowledgement through Socket Mode", failure);
    }
  }

  private static JsonObject acknowledgement(String id, @Nullable String body) {
    JsonObject acknowledgement = new JsonObject();
    acknowledgement.addProperty("envelope_id", id);
    if (body != null && body.startsWith("{")) {
      JsonElement payload = JsonParser.parseString(body);
      acknowledgement.add("payload", payload);
    }
    return acknowledgement;
  }

  /** Would log what learners ask, and the addresses that let anybody answer them. */
  @Override
  public void debugLogRequest(String message) {}

  @Override
  public void debugLogResponse(String message) {}
}
