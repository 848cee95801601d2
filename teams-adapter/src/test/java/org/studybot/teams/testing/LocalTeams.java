package org.studybot.teams.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.studybot.teams.Servers;
import org.studybot.teams.trust.FileServers;

/**
 * Microsoft's servers on this machine, on a port of their own: the keys with which calls are
 * signed, the tokens for sending, and a connector that remembers what it was sent.
 */
public final class LocalTeams implements AutoCloseable {

  public static final String ACCESS_TOKEN = "an-access-token";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The group behind every team. */
  public static final String GROUP = "eeeeeeee-0000-0000-0000-000000000007";

  private static final String ENDORSED = "[\"msteams\", \"webchat\"]";

  private final Issuer issuer = new Issuer();
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Sent> sent = new LinkedBlockingQueue<>();
  private final ConcurrentLinkedQueue<Answer> next = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Answer> nextTokens = new ConcurrentLinkedQueue<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final AtomicInteger tokensGiven = new AtomicInteger();
  private final AtomicInteger keysGiven = new AtomicInteger();
  private volatile String keys = issuer.keys(ENDORSED);
  private volatile int keysStatus = 200;
  private volatile CountDownLatch arrivals = new CountDownLatch(0);
  private volatile CountDownLatch release = new CountDownLatch(0);
  private volatile CountDownLatch stuck = new CountDownLatch(0);
  private volatile String held = "";
  private final Queue<TokenCall> tokenCalls = new ConcurrentLinkedQueue<>();
  private final Queue<String> graphCalls = new ConcurrentLinkedQueue<>();
  private final AtomicInteger filesGiven = new AtomicInteger();
  private volatile String file = "";
  private volatile Answer members = Answer.refusal(403, "Forbidden");

  public LocalTeams() {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      this.server = HttpServer.create(address, 0);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
    server.setExecutor(threads);
    server.createContext("/openid", exchange -> keys(exchange, openId()));
    server.createContext("/keys", exchange -> keys(exchange, keys));
    server.createContext("/v3/", this::connector);
    server.createContext("/v3/teams/", this::team);
    server.createContext("/v1.0/teams/", this::graph);
    server.createContext("/files/", this::file);
    server.createContext("/", this::login);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public URI openIdMetadata() {
    return URI.create(url() + "/openid");
  }

  public Issuer issuer() {
    return issuer;
  }

  public Set<String> origins() {
    return Set.of(url());
  }

  /** From now on the keys are these; with another status than 200 they cannot be had. */
  public void serveKeys(int status, String json) {
    keysStatus = status;
    keys = json;
  }

  /** Everything that is needed in Microsoft's place. */
  public Servers servers() {
    return new Servers(
        openIdMetadata(),
        URI.create(url()),
        URI.create(url()),
        origins(),
        new FileServers(origins()));
  }

  /** Graph answers so when it is asked for the members of a team. */
  public void serveMembers(Answer answer) {
    members = answer;
  }

  /** What Graph was asked, with the token it was shown. */
  public List<String> graphCalls() {
    return List.copyOf(graphCalls);
  }

  /** Each call that asked for a token. */
  public List<TokenCall> tokenCalls() {
    return List.copyOf(tokenCalls);
  }

  /** The connector answers nobody any more whose path has this in it, until {@link #letGo}. */
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

  /** The connector's next answers. */
  public void answerNext(Answer... answers) {
    next.addAll(List.of(answers));
  }

  /** The token server's next answer. */
  public void answerNextToken(Answer answer) {
    nextTokens.add(answer);
  }

  /** The connector answers nobody until so many messages wait for it at the same time. */
  public void waitFor(int messages) {
    arrivals = new CountDownLatch(messages);
  }

  /** The next message that was sent. */
  public Sent next() {
    try {
      return Objects.requireNonNull(sent.poll(60, TimeUnit.SECONDS), "nothing was sent");
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  /** Nothing was sent that has not been asked for with {@link #next}; for when all is done. */
  public void expectNoMore() {
    assertThat(sent.stream().map(Sent::text)).isEmpty();
  }

  public int tokensGiven() {
    return tokensGiven.get();
  }

  public int keysGiven() {
    return keysGiven.get();
  }

  private String openId() {
    return "{\"jwks_uri\": \"" + url() + "/keys\"}";
  }

  private void keys(HttpExchange exchange, String json) throws IOException {
    keysGiven.incrementAndGet();
    answer(exchange, new Answer(keysStatus, "", json));
  }

  private void team(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring("/v3/teams/".length());
    answer(
        exchange,
        new Answer(200, "", "{\"id\": \"" + id + "\", \"aadGroupId\": \"" + GROUP + "\"}"));
  }

  private void graph(HttpExchange exchange) throws IOException {
    graphCalls.add(
        exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
    answer(exchange, members);
  }

  /** People's files; one that is asked for by another name leads elsewhere. */
  private void file(HttpExchange exchange) throws IOException {
    filesGiven.incrementAndGet();
    if (exchange.getRequestURI().getPath().equals("/files/elsewhere")) {
      exchange.getResponseHeaders().add("Location", url() + "/files/page");
      answer(exchange, new Answer(302, "", ""));
    } else {
      answer(exchange, new Answer(200, "", file));
    }
  }

  /** What stands in the file that people send. */
  public void serveFile(String text) {
    file = text;
  }

  public int filesGiven() {
    return filesGiven.get();
  }

  private void login(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().endsWith("/v2.0/.well-known/openid-configuration")) {
      keys(exchange, openId());
    } else {
      token(exchange);
    }
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    tokenCalls.add(
        new TokenCall(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            form,
            Map.copyOf(exchange.getRequestHeaders())));
    tokensGiven.incrementAndGet();
    @Nullable Answer told = nextTokens.poll();
    String json = "{\"access_token\": \"" + ACCESS_TOKEN + "\", \"expires_in\": 3600}";
    answer(exchange, told == null ? new Answer(200, "", json) : told);
  }

  private void connector(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String authorization =
        Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
    JsonNode activity = JSON.readTree(body);
    String path = exchange.getRequestURI().getRawPath();
    arrive();
    if (!held.isEmpty() && path.contains(held)) {
      stuck.countDown();
      awaited(release);
    }
    @Nullable Answer told = next.poll();
    sent.add(new Sent(exchange.getRequestMethod(), path, authorization, activity));
    answer(exchange, told == null ? Answer.made("message-" + ids.incrementAndGet()) : told);
  }

  private void arrive() {
    arrivals.countDown();
    awaited(arrivals);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    byte[] body = answer.body().getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    if (!answer.retryAfter().isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
    }
    exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** A call for a token. */
  public record TokenCall(
      String method, String address, String form, Map<String, List<String>> headers) {}

  /** What a server says. */
  public record Answer(int status, String retryAfter, String body) {

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
  }
}
