package org.studybot.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

  private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
  private static final InetAddress INNER = InetAddress.ofLiteral("10.0.0.1");

  @Test
  void whoATrustedProxyCallsForIsTheCaller() throws IOException {
    try (HttpServer server = behind(Set.of(HERE))) {
      assertThat(callerOf(server, "203.0.113.9")).endsWith("203.0.113.9");
      assertThat(callerOf(server, "198.51.100.1, 203.0.113.9"))
          .as("what the client itself wrote stands to the left")
          .endsWith("203.0.113.9");
      assertThat(callerOf(server, "2001:db8::1")).endsWith("[2001:db8:0:0:0:0:0:1]");
    }
  }

  @Test
  void ofSeveralProxiesTheLastThatIsNotTrustedIsTheCaller() throws IOException {
    try (HttpServer server = behind(Set.of(HERE, INNER))) {
      assertThat(callerOf(server, "198.51.100.1, 203.0.113.9, 10.0.0.1")).endsWith("203.0.113.9");
    }
  }

  @Test
  void nobodyElseIsBelievedAndNonsenseCountsForNothing() throws IOException {
    try (HttpServer server = behind(Set.of())) {
      assertThat(callerOf(server, "203.0.113.9")).endsWith("127.0.0.1");
    }
    try (HttpServer server = behind(Set.of(HERE))) {
      assertThat(callerOf(server, "evil.example")).endsWith("127.0.0.1");
      assertThat(callerOf(server, "")).endsWith("127.0.0.1");
    }
  }

  @Test
  void aCallerIsAnAddressOrANetworkOfTheNewerKind() {
    assertThat(ClientAddress.of("203.0.113.9")).isEqualTo("203.0.113.9");
    assertThat(ClientAddress.of("2001:db8::1")).isEqualTo(ClientAddress.of("[2001:db8::ffff]"));
    assertThat(ClientAddress.of("2001:db8::1")).isNotEqualTo(ClientAddress.of("2001:db8:0:1::1"));
  }

  private static HttpServer behind(Set<InetAddress> proxies) {
    AllowedHosts hosts = AllowedHosts.of("127.0.0.1", Set.of());
    HttpServer server =
        new HttpServer(new Listening("127.0.0.1", 0, hosts, proxies, Limits.DEFAULT));
    server.serve(Map.of(), List.of(new WhoCalls()));
    return server;
  }

  private static String callerOf(HttpServer server, String forwarded) throws IOException {
    try (Line line = new Line(server)) {
      line.send("GET /who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
      line.send("X-Forwarded-For: " + forwarded + "\r\n\r\n");
      return line.rest().strip();
    }
  }

  private static final class WhoCalls implements Pages {

    @Override
    public void addTo(RoutesConfig routes) {
      routes.get("/who", context -> context.result(context.ip()));
    }

    @Override
    public void close() {}
  }
}
