import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of our own, from Debian's package; it does not run as root. */
final class Postgres {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path data;
  private final int port = Ports.free();
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
          .orElseThrow(
              () -> new IllegalStateException("PostgreSQL is needed: apt-get install postgresql"))
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
    if (process.waitFor() != 0 && !mayFail) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
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
                    bin("postgres"),
                    "-D",
                    data + "/db",
                    "-p",
                    Integer.toString(port),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    "unix_socket_directories="))
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("../postgres.log").toFile()))
            .start();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      try (Connection _ = DriverManager.getConnection(jdbc())) {
        return;
      } catch (SQLException notYet) {
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
        Stream.concat(Stream.of(server.toHandle()), server.descendants()).toList()) {
      new ProcessBuilder("kill", "-" + name, Long.toString(each.pid())).start().waitFor();
    }
  }
}
