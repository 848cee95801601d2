package org.studybot.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where the bot's messages go: it remembers them, and can keep their senders waiting. */
public final class LocalConnector {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_IN_SECONDS = 60;

  private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
  private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
  private final Set<Integer> lines = ConcurrentHashMap.newKeySet();
  private final AtomicInteger ids = new AtomicInteger();
  private volatile CountDownLatch arrivals = new CountDownLatch(0);
  private volatile CountDownLatch release = new CountDownLatch(0);
  private volatile CountDownLatch stuck = new CountDownLatch(0);
  private volatile String held = "";

  /** Answers nobody any more whose path has this in it, until {@link #letGo}. */
  public void hold(String inPath) {
    release = new CountDownLatch(1);
    stuck = new CountDownLatch(1);
    held = inPath;
  }

  /** Waits until a call is stuck. */
  public void awaitStuck() {
    awaited(stuck);
  }

  public void letGo() {
    held = "";
    release.countDown();
  }

  /** Answers nobody until so many messages wait for it at the same time. */
  public void waitFor(int messages) {
    arrivals = new CountDownLatch(messages);
  }

  /** On how many lines messages came. */
  public int lines() {
    return lines.size();
  }

  void answerNext(Answer... answers) {
    next.addAll(List.of(answers));
  }

  Sent next() {
    try {
      return Objects.requireNonNull(
          sent.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS), "nothing was sent");
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  void expectNoMore() {
    assertThat(sent.stream().map(Sent::text)).isEmpty();
  }

  void message(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String authorization =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
    JsonNode activity = JSON.readTree(body);
    String path = exchange.getRequestURI().getRawPath();
    lines.add(exchange.getRemoteAddress().getPort());
    keepWaiting(path);
    @Nullable Answer told = next.poll();
    sent.add(new Sent(exchange.getRequestMethod(), path, authorization, activity));
    (told == null ? Answer.made("message-" + ids.incrementAndGet()) : told).to(exchange);
  }

  private void keepWaiting(String path) {
    arrivals.countDown();
    awaited(arrivals);
    if (!held.isEmpty() && path.contains(held)) {
      stuck.countDown();
      awaited(release);
    }
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
