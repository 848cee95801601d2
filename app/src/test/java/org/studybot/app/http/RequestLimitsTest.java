package org.studybot.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpAnswer;

@Timeout(60)
class RequestLimitsTest {

  private static final Duration SHORT = Duration.ofSeconds(2);

  /** Enough single bytes to outlast the time for a whole request many times over. */
  private static final long MANY = 100_000_000;

  private final HttpServer server = server(new Limits(SHORT, 50, 3));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aHeaderThatTricklesInIsCutOff() throws IOException {
    try (Line line = new Line(server)) {
      line.send("GET /echo HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
      assertThat(slowly(line)).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void aBodyThatTricklesInIsCutOff() throws IOException {
    try (Line line = new Line(server)) {
      line.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");
      assertThat(slowly(line)).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void aChunkedBodyThatNeverEndsIsCutOff() throws IOException {
    try (Line line = new Line(server)) {
      line.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
      line.send("1\r\na\r\n");
      assertThat(line.rest()).startsWith("HTTP/1.1 408");
    }
  }

  @Test
  void eachRequestOnAConnectionHasItsOwnTime() throws IOException {
    long from = System.nanoTime();
    try (Line line = new Line(server)) {
      while (System.nanoTime() - from < SHORT.multipliedBy(3).toNanos()) {
        line.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(readAnswer(line)).startsWith("HTTP/1.1 200");
      }
      line.send("GET /elsewhere HTTP/1.1\r\nHost: evil.example\r\n\r\n");
      assertThat(readAnswer(line)).startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void aCallThatTakesLongToAnswerIsNotCutOff() throws IOException {
    try (Line line = new Line(server)) {
      line.send("GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(line.rest()).startsWith("HTTP/1.1 200").endsWith("done");
    }
  }

  @Test
  void aHeaderThatIsTooLargeIsRefused() throws IOException {
    try (Line line = new Line(server)) {
      line.send("GET /echo HTTP/1.1\r\nHost: localhost\r\nX-Large: ");
      line.send("a".repeat(Limits.HEADER));
      line.send("\r\n\r\n");
      assertThat(line.rest()).startsWith("HTTP/1.1 431");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /echo HTTP/1.1\nHost: localhost\n\n",
        "GET /echo HTTP/1.1\r\nHost: localhost\nConnection: close\r\n\r\n",
        "GET /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\na\n0\n\n",
        "GET /echo HTTP/1.1\r\nHost: localhost\r\nX: a\r\n folded\r\n\r\n",
        "GET /echo HTTP/1.1\r\nHost: localhost\r\nX : a\r\n\r\n",
        "POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /echo HTTP/1.1\r\nHost: [::1]\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "GET /echo HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        "GET http://evil.example/echo HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /echo HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /echo\r\n\r\n",
      })
  void whatTwoProgramsMayReadDifferentlyIsRefused(String request) throws IOException {
    try (Line line = new Line(server)) {
      line.send(request);
      assertThat(line.rest()).containsPattern("^HTTP/1.1 (400|505|421)");
    }
  }

  @Test
  void oneAddressHasSoManyConnectionsAndOneThatIsClosedMakesRoom() throws IOException {
    try (Line one = used();
        Line two = used()) {
      try (Line three = used();
          Line four = new Line(server)) {
        assertThat(four.rest()).startsWith("HTTP/1.1 429");
        assertThat(readAnswer(three.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n")))
            .startsWith("HTTP/1.1 200");
      }
      assertThat(letInAgain()).startsWith("HTTP/1.1 200");
      assertThat(readAnswer(one.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n")))
          .startsWith("HTTP/1.1 200");
      assertThat(two).isNotNull();
    }
  }

  /** The server sees a little later that a connection was closed. */
  private String letInAgain() throws IOException {
    String answer = "";
    for (int attempt = 0; attempt < 10_000 && !answer.startsWith("HTTP/1.1 200"); attempt++) {
      try (Line line = new Line(server)) {
        line.send("GET /echo HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        answer = line.rest();
      } catch (IOException cut) {
        answer = "";
      }
    }
    return answer;
  }

  /** A connection that was let in. */
  private Line used() throws IOException {
    Line line = new Line(server);
    assertThat(readAnswer(line.send("GET /echo HTTP/1.1\r\nHost: localhost\r\n\r\n")))
        .startsWith("HTTP/1.1 200");
    return line;
  }

  private static String slowly(Line line) throws IOException {
    long _ = line.trickle('a', MANY);
    return line.rest();
  }

  /** The status line of an answer, which is read to its end. */
  private static String readAnswer(Line line) throws IOException {
    String status = line.line();
    int length = 0;
    for (String header = line.line(); !header.isEmpty(); header = line.line()) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    line.skip(length);
    return status;
  }

  private static HttpServer server(Limits limits) {
    HttpServer server =
        new HttpServer(
            new Listening(
                "127.0.0.1", 0, AllowedHosts.of("127.0.0.1", Set.of()), Set.of(), limits));
    server.serve(
        Map.of("/echo", call -> HttpAnswer.text(200, call.body()), "/slow", _ -> slowly()),
        List.of());
    return server;
  }

  private static HttpAnswer slowly() {
    long from = System.nanoTime();
    while (System.nanoTime() - from < SHORT.multipliedBy(2).toNanos()) {
      Thread.onSpinWait();
    }
    return HttpAnswer.text(200, "done");
  }
}
