import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the built program. */
final class Node {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final int port = Ports.free();
  private final Path home;
  private final Path folder;
  private final String database;
  private final SlackStandIn slack;
  private final HttpClient client;
  private Process process;

  /**
   * @param home the checkout, which is built
   * @param folder for its data and its log
   * @param database the address of PostgreSQL; empty for SQLite
   */
  Node(Path home, Path folder, String database, SlackStandIn slack, HttpClient client)
      throws IOException {
    this.home = home;
    this.folder = folder;
    this.database = database;
    this.slack = slack;
    this.client = client;
    start();
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
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("log-" + port).toFile()));
    Map<String, String> environment = builder.environment();
    environment.put("SLACK_SIGNING_SECRET", SlackStandIn.SECRET);
    environment.put("SLACK_BOT_TOKEN", "xoxb-storm");
    environment.put("SLACK_API_URL", slack.url("/api/"));
    if (!database.isEmpty()) {
      environment.put("STUDYBOT_DB", database);
    }
    process = builder.start();
  }

  void awaitReady() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    HttpRequest health =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz"))
            .timeout(Duration.ofSeconds(2))
            .build();
    while (Instant.now().isBefore(end)) {
      try {
        if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IllegalStateException("a process ended by itself; see " + folder);
        }
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

  /** The status; 0 if there was no answer. */
  int deliver(String body) {
    String time = Long.toString(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("X-Slack-Request-Timestamp", time)
            .header("X-Slack-Signature", SlackStandIn.signature(time, body))
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
}
