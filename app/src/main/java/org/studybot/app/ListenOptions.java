package org.studybot.app;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.studybot.app.http.AllowedHosts;
import org.studybot.app.http.Limits;
import org.studybot.app.http.Listening;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where the server listens, and how much one caller may take of it. */
final class ListenOptions {

  private static final String PUBLIC_URL = "STUDYBOT_PUBLIC_URL";

  @Spec(Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen on (default: ${DEFAULT-VALUE}).")
  private String host = "";

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "The port to listen on; 0 for any (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      description =
          "A name under which the server may be called, as in studybot.college.example;"
              + " repeatable. The host of STUDYBOT_PUBLIC_URL is one.")
  private List<String> names = List.of();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADDRESS",
      description =
          "A proxy whose X-Forwarded-For is believed, so that limits count whom it calls for;"
              + " repeatable.")
  private List<String> proxies = List.of();

  @Option(
      names = "--request-deadline",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "A request has to be there as a whole within (default: ${DEFAULT-VALUE}).")
  private int deadline;

  @Option(
      names = "--connections",
      paramLabel = "N",
      defaultValue = "4000",
      description = "Open at once, of all callers (default: ${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--connections-per-address",
      paramLabel = "N",
      defaultValue = "500",
      description = "Open at once from one address (default: ${DEFAULT-VALUE}).")
  private int connectionsPerAddress;

  String host() {
    return host;
  }

  int port() {
    return port;
  }

  /** Whether nobody else is meant to reach the server: no other address, name or proxy is named. */
  boolean forThisMachine(Map<String, String> environment) {
    return AllowedHosts.isLoopback(host) && names(environment).isEmpty() && proxies.isEmpty();
  }

  /** Refuses what makes no sense, naming the option. */
  Listening listening(Map<String, String> environment) {
    require(port >= 0 && port <= 65535, "--port: from 0 to 65535");
    require(deadline >= 1, "--request-deadline: at least 1");
    require(connections >= 1, "--connections: at least 1");
    require(connectionsPerAddress >= 1, "--connections-per-address: at least 1");
    return new Listening(
        host,
        port,
        AllowedHosts.of(host, names(environment)),
        proxies.stream().map(this::proxy).collect(Collectors.toSet()),
        new Limits(Duration.ofSeconds(deadline), connections, connectionsPerAddress));
  }

  private Set<String> names(Map<String, String> environment) {
    Set<String> all = new HashSet<>(names);
    publicHost(environment.getOrDefault(PUBLIC_URL, "")).ifPresent(all::add);
    return all;
  }

  /** An address that is none is refused where it is used. */
  private static Optional<String> publicHost(String url) {
    try {
      return Optional.ofNullable(URI.create(url.strip()).getHost());
    } catch (IllegalArgumentException senseless) {
      return Optional.empty();
    }
  }

  private InetAddress proxy(String figures) {
    try {
      return InetAddress.ofLiteral(figures);
    } catch (IllegalArgumentException noFigures) {
      throw refusal("--trusted-proxy: an IP address, not " + figures);
    }
  }

  private void require(boolean right, String otherwise) {
    if (!right) {
      throw refusal(otherwise);
    }
  }

  private ParameterException refusal(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
