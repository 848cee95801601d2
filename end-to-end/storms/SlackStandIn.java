import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Takes every message and gives each a time stamp of its own, as Slack does. */
final class SlackStandIn implements AutoCloseable {

  static final String SECRET = "storm-signing-secret";

  private final ConcurrentLinkedQueue<String> posts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger stamps = new AtomicInteger();
  private final HttpServer server;

  SlackStandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What was posted so far. */
  List<String> posts() {
    return List.copyOf(posts);
  }

  private void take(HttpExchange call) throws IOException {
    String body = URLDecoder.decode(new String(call.getRequestBody().readAllBytes(), UTF_8), UTF_8);
    if (call.getRequestURI().getPath().endsWith("chat.postMessage")) {
      posts.add(body.replace("\\\"", "\""));
    }
    byte[] answer =
        """
        {"ok":true,"ts":"%d.0001","channel":"C1","message":{}}
        """
            .formatted(1_700_000_000 + stamps.incrementAndGet())
            .getBytes(UTF_8);
    call.getResponseHeaders().add("Content-Type", "application/json");
    call.sendResponseHeaders(200, answer.length);
    try (var out = call.getResponseBody()) {
      out.write(answer);
    }
  }

  /** What Slack signs a call with ("Verifying requests from Slack"). */
  static String signature(String time, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      String signed = "v0:" + time + ":" + body;
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(signed.getBytes(UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
