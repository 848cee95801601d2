import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A storm of answers against the built program, while processes are killed, stopped, or their
 * database crashes: see {@code end-to-end/storm}. Every answer that was acknowledged with 200 has to
 * be in the database afterwards, once and as it was given. Everything listens on loopback; it ends
 * by itself.
 */
public final class Storm {

  private static final String SECRET = "storm-signing-secret";
  private static final Pattern ANSWER =
      Pattern.compile("1\\|quiz\\|([0-9a-zA-Z_-]{1,64})\\|0\\|answer\\|([^\"\\\\]{1,200})\"");
  private static final Duration TOO_LONG = Duration.ofMinutes(3);

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final ConcurrentLinkedQueue<String> posts = new ConcurrentLinkedQueue<>();
  private final AtomicInteger ids = new AtomicInteger();
  private final Random random;
  private final Path home;
  private final Path folder;
  private final int players;
  private final List<Node> nodes = new ArrayList<>();
  private String database = "";
  private Postgres postgres;

  private Storm(Path home, int players, long seed) throws IOException {
    this.home = home;
    this.folder = Files.createTempDirectory("storm");
    this.players = players;
    this.random = new Random(seed);
  }

  /** What happens while people answer. */
  private enum Trouble {
    KILL(1, false),
    TWO_ON_ONE_FOLDER(2, false),
    KILL_ONE_OF_TWO(2, true),
    DATABASE_CRASHES(2, true),
    STOP_ONE_OF_TWO(2, true),
    STOP_DATABASE(2, true);

    private final int nodes;
    private final boolean postgres;

    Trouble(int nodes, boolean postgres) {
      this.nodes = nodes;
      this.postgres = postgres;
    }
  }

  /** Arguments: the checkout, rounds of each trouble, players, seed, and perhaps one trouble. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    int rounds = Integer.parseInt(arguments[1]);
    int players = Integer.parseInt(arguments[2]);
    long seed = Long.parseLong(arguments[3]);
    System.out.println("| trouble | rounds | struck | acknowledged | refused, tried again | lost | wrong | messages doubled |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    boolean lost = false;
    for (Trouble trouble : Trouble.values()) {
      if (arguments.length > 4 && !arguments[4].equalsIgnoreCase(trouble.name())) {
        continue;
      }
      Result all = new Result();
      for (int round = 0; round < rounds; round++) {
        all.add(new Storm(home, players, seed + round).round(trouble));
      }
      lost |= all.lost + all.wrong > 0;
      System.out.printf(
          "| %s | %d | %d | %d | %d | %d | %d | %d |%n",
          trouble.name().toLowerCase().replace('_', ' '),
          rounds, all.struck, all.acknowledged, all.refused, all.lost, all.wrong, all.doubled);
    }
    System.exit(lost ? 1 : 0);
  }

  private static final class Result {
    int struck;
    int acknowledged;
    int refused;
    int lost;
    int wrong;
    int doubled;

    void add(Result other) {
      struck += other.struck;
      acknowledged += other.acknowledged;
      refused += other.refused;
      lost += other.lost;
      wrong += other.wrong;
      doubled += other.doubled;
    }
  }

  private Result round(Trouble trouble) throws Exception {
    HttpServer slack = slack();
    try {
      if (trouble.postgres) {
        postgres = new Postgres(folder.resolve("postgres"));
        database = postgres.url();
      }
      for (int number = 0; number < trouble.nodes; number++) {
        nodes.add(new Node(slack.getAddress().getPort()));
      }
      for (Node node : nodes) {
        node.awaitReady();
      }
      return answered(trouble);
    } finally {
      for (Node node : nodes) {
        node.kill();
      }
      if (postgres != null) {
        postgres.crash();
      }
      slack.stop(0);
    }
  }

  private Result answered(Trouble trouble) throws Exception {
    Map<String, String> fields = new TreeMap<>(Map.of("command", "/study", "text", "quiz safeguarding 3"));
    fields.putAll(Map.of("team_id", "T1", "channel_id", "C1", "user_id", "U0", "user_name", "host"));
    fields.putAll(Map.of("trigger_id", "start", "response_url", nodes.getFirst().slackUrl("/respond")));
    require(deliver(nodes.getFirst(), form(fields)) == 200, "the quiz was not started");
    List<String> tokens = tokens();
    Result result = new Result();
    Map<String, String> acknowledged = new ConcurrentHashMap<>();
    AtomicInteger refused = new AtomicInteger();
    List<Thread> people = new ArrayList<>();
    for (int player = 0; player < players; player++) {
      String user = "U" + (player + 1);
      String token = tokens.get(player % tokens.size());
      int delay = random.nextInt(6000);
      people.add(
          Thread.ofVirtual().start(() -> answer(user, token, delay, acknowledged, refused)));
    }
    while (people.stream().anyMatch(Thread::isAlive)) {
      Thread.sleep(300 + random.nextInt(1500));
      if (acknowledged.size() < players) {
        strike(trouble);
        result.struck++;
      }
    }
    for (Node node : nodes) {
      node.awaitReady();
    }
    result.acknowledged = acknowledged.size();
    result.refused = refused.get();
    check(tokens.getFirst(), acknowledged, result);
    return result;
  }

  private void answer(
      String user,
      String token,
      int delay,
      Map<String, String> acknowledged,
      AtomicInteger refused) {
    Instant end = Instant.now().plus(TOO_LONG);
    String body = press(user, token);
    try {
      Thread.sleep(delay);
      while (Instant.now().isBefore(end)) {
        Node node = nodes.get(ids.incrementAndGet() % nodes.size());
        if (deliver(node, body) == 200) {
          acknowledged.put(user, token);
          return;
        }
        refused.incrementAndGet();
        Thread.sleep(200);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void strike(Trouble trouble) throws Exception {
    Node node = nodes.get(random.nextInt(nodes.size()));
    switch (trouble) {
      case KILL, TWO_ON_ONE_FOLDER, KILL_ONE_OF_TWO -> node.restart();
      case DATABASE_CRASHES -> {
        postgres.crash();
        Thread.sleep(random.nextInt(2000));
        postgres.start();
      }
      case STOP_ONE_OF_TWO -> {
        node.signal("STOP");
        Thread.sleep(3000);
        node.signal("CONT");
      }
      case STOP_DATABASE -> {
        postgres.signal("STOP");
        Thread.sleep(4000);
        postgres.signal("CONT");
      }
    }
  }

  private void check(String token, Map<String, String> acknowledged, Result result) throws Exception {
    Map<String, Double> kept = new HashMap<>();
    String quiz = token.split("\\|")[2];
    try (Connection connection = DriverManager.getConnection(jdbc());
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT player, credit FROM quiz_answer WHERE quiz_id = ? AND question_index = 0")) {
      query.setString(1, quiz);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          kept.put(rows.getString(1), rows.getDouble(2));
        }
      }
    }
    Map<String, Set<Double>> credits = new HashMap<>();
    acknowledged.forEach(
        (user, option) -> {
          if (!kept.containsKey(user)) {
            result.lost++;
          } else {
            credits.computeIfAbsent(option, _ -> new HashSet<>()).add(kept.get(user));
          }
        });
    result.wrong = (int) credits.values().stream().filter(of -> of.size() > 1).count();
    long first = posts.stream().filter(post -> post.contains("|0|answer|")).count();
    result.doubled = (int) Math.max(0, first - 1);
  }

  private String jdbc() {
    return postgres == null
        ? "jdbc:sqlite:" + sqliteFile()
        : postgres.jdbc();
  }

  private Path sqliteFile() {
    try (var files = Files.walk(folder.resolve("data"))) {
      return files.filter(file -> file.toString().endsWith(".db")).findFirst().orElseThrow();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** What the buttons of the first question send, once it is posted. */
  private List<String> tokens() throws InterruptedException {
    Instant end = Instant.now().plus(TOO_LONG);
    while (Instant.now().isBefore(end)) {
      for (String post : posts) {
        Set<String> found = new HashSet<>();
        Matcher matcher = ANSWER.matcher(post);
        while (matcher.find()) {
          found.add(matcher.group().substring(0, matcher.group().length() - 1));
        }
        if (!found.isEmpty()) {
          return List.copyOf(found);
        }
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException("the first question was never posted: " + posts);
  }

  private String press(String user, String token) {
    String payload =
        """
        {"type":"block_actions","api_app_id":"A1","user":{"id":"%s","name":"%s","team_id":"T1"},
         "team":{"id":"T1","domain":"college"},"is_enterprise_install":false,
         "container":{"type":"message","message_ts":"1.1","channel_id":"C1","is_ephemeral":false},
         "channel":{"id":"C1","name":"c"},"state":{"values":{}},"response_url":"%s",
         "trigger_id":"trigger-%d",
         "actions":[{"type":"button","action_id":"press","block_id":"b","value":"%s",
         "action_ts":"1.2","text":{"type":"plain_text","text":"A"}}]}
        """
            .formatted(
                user, user, nodes.getFirst().slackUrl("/respond"), ids.incrementAndGet(), token);
    return form(Map.of("payload", payload));
  }

  /** The status; 0 if there was no answer. */
  private int deliver(Node node, String body) {
    String time = Long.toString(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port + "/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", "v0=" + hmac("v0:" + time + ":" + body))
            .timeout(Duration.ofSeconds(3))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    } catch (IOException noAnswer) {
      return 0;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (java.security.GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String form(Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach(
        (name, value) ->
            body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, UTF_8)));
    return body.toString();
  }

  /** Takes every message and gives each a time stamp of its own. */
  private HttpServer slack() throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        call -> {
          String body =
              java.net.URLDecoder.decode(new String(call.getRequestBody().readAllBytes(), UTF_8), UTF_8);
          if (call.getRequestURI().getPath().endsWith("chat.postMessage")) {
            posts.add(body.replace("\\\"", "\""));
          }
          byte[] answer =
              ("{\"ok\":true,\"ts\":\"" + (1_700_000_000 + ids.incrementAndGet()) + ".0001\","
                      + "\"channel\":\"C1\",\"message\":{}}")
                  .getBytes(UTF_8);
          call.getResponseHeaders().add("Content-Type", "application/json");
          call.sendResponseHeaders(200, answer.length);
          try (var out = call.getResponseBody()) {
            out.write(answer);
          }
        });
    server.start();
    return server;
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** A process of the built program. */
  private final class Node {

    private final int port = freePort();
    private final int slackPort;
    private Process process;

    Node(int slackPort) throws IOException {
      this.slackPort = slackPort;
      start();
    }

    String slackUrl(String path) {
      return "http://127.0.0.1:" + slackPort + path;
    }

    private void start() throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "--enable-native-access=ALL-UNNAMED",
                  "-Dstudybot.home=" + home,
                  "-cp",
                  home.resolve("app/target/studybot/lib") + "/*",
                  "org.studybot.app.Main",
                  "serve",
                  "--search",
                  "lexical",
                  "--data",
                  folder.resolve("data").toString(),
                  "--port",
                  Integer.toString(port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log-" + port).toFile()));
      Map<String, String> environment = builder.environment();
      environment.put("SLACK_SIGNING_SECRET", SECRET);
      environment.put("SLACK_BOT_TOKEN", "xoxb-storm");
      environment.put("SLACK_API_URL", slackUrl("/api/"));
      if (!database.isEmpty()) {
        environment.put("STUDYBOT_DB", database);
      }
      process = builder.start();
    }

    void awaitReady() throws Exception {
      Instant end = Instant.now().plus(TOO_LONG);
      HttpRequest health =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz"))
              .timeout(Duration.ofSeconds(2))
              .build();
      while (Instant.now().isBefore(end)) {
        try {
          if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          require(process.isAlive(), "a process ended by itself; see " + folder);
        }
        Thread.sleep(100);
      }
      throw new IllegalStateException("a process did not become ready; see " + folder);
    }

    /** As a power cut would, and starts it anew. */
    void restart() throws Exception {
      kill();
      start();
      awaitReady();
    }

    void kill() throws InterruptedException {
      process.destroyForcibly();
      process.waitFor(30, TimeUnit.SECONDS);
    }

    void signal(String name) throws Exception {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    }
  }

  /** A PostgreSQL of our own, from Debian's package; it does not run as root. */
  private static final class Postgres {

    private final Path data;
    private final int port = freePort();
    private Process server;

    Postgres(Path data) throws Exception {
      this.data = data;
      Files.createDirectories(data);
      run(asServer("chown", "-R", "nobody", data.getParent().toString()), true);
      run(asServer(bin("initdb"), "-D", data + "/db", "-U", "studybot", "-A", "trust"), false);
      start();
    }

    private static String bin(String name) throws IOException {
      try (var found = Files.walk(Path.of("/usr/lib/postgresql"), 3)) {
        return found
            .filter(file -> file.endsWith("bin/" + name))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("PostgreSQL is needed: apt-get install postgresql"))
            .toString();
      }
    }

    /** Root may not run it; "nobody" may. */
    private static List<String> asServer(String... command) {
      List<String> all = new ArrayList<>();
      if (System.getProperty("user.name").equals("root") && !command[0].equals("chown")) {
        all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
      }
      all.addAll(List.of(command));
      return all;
    }

    private static void run(List<String> command, boolean mayFail) throws Exception {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      require(process.waitFor() == 0 || mayFail, String.join(" ", command) + " failed");
    }

    String url() {
      return "postgresql://studybot:storm@127.0.0.1:" + port + "/postgres";
    }

    String jdbc() {
      return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=studybot";
    }

    void start() throws Exception {
      server =
          new ProcessBuilder(
                  asServer(
                      bin("postgres"), "-D", data + "/db", "-p", Integer.toString(port),
                      "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("../postgres.log").toFile()))
              .start();
      Instant end = Instant.now().plus(TOO_LONG);
      while (Instant.now().isBefore(end)) {
        try (Connection _ = DriverManager.getConnection(jdbc())) {
          return;
        } catch (java.sql.SQLException notYet) {
          Thread.sleep(100);
        }
      }
      throw new IllegalStateException("PostgreSQL does not answer");
    }

    /** All of its processes at once, in the middle of whatever they do. */
    void crash() throws InterruptedException {
      server.descendants().forEach(ProcessHandle::destroyForcibly);
      server.destroyForcibly();
      server.waitFor(30, TimeUnit.SECONDS);
    }

    void signal(String name) throws Exception {
      for (ProcessHandle each :
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.of(server.toHandle()), server.descendants())
              .toList()) {
        new ProcessBuilder("kill", "-" + name, Long.toString(each.pid())).start().waitFor();
      }
    }
  }
}
