package org.studybot.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.config.RoutesConfig;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.door.Door;
import org.studybot.core.door.HttpAnswer;

class HttpServerTest {

  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch mayLeave = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server =
      new HttpServer(
          "127.0.0.1",
          0,
          Map.<String, Door>of(
              "/echo",
              call ->
                  HttpAnswer.text(
                      201,
                      String.join(
                          "|",
                          call.method(),
                          call.path(),
                          call.query(),
                          call.header("X-Mark").orElse("none"),
                          call.body())),
              "/broken",
              _ -> {
                throw new IllegalStateException("a secret of the inside");
              },
              "/slow",
              _ -> slowly()),
          List.of(new NoPages()));

  @AfterEach
  void stop() {
    mayLeave.countDown();
    client.shutdownNow();
    server.close();
  }

  @Test
  void handsCallsOverToTheDoorAsTheyAre() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("/echo?a=1&b=%20")
                .header("X-Mark", "m")
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-16")
                .POST(BodyPublishers.ofString("text=\u00e4\ud83d\udc69"))
                .build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("POST|/echo|a=1&b=%20|m|text=\u00e4\ud83d\udc69");
    assertThat(get("/echo").body()).isEqualTo("GET|/echo||none|");
  }

  @Test
  void saysThatItIsWell() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(get("/healthz").body()).isEqualTo("ok");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeadersAndNoneTheServersName() throws Exception {
    for (String path : new String[] {"/healthz", "/echo", "/nothing", "/broken"}) {
      var headers = get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Server")).isEmpty();
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void saysClearlyThatThereIsNothing() throws Exception {
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/nothing").body())
        .isEqualTo("{\"error\":\"There is nothing at this address.\"}");
  }

  @Test
  void speaksPlainTextToABrowser() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("/nothing").header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(answer.body()).isEqualTo("There is nothing at this address.\n");
  }

  @Test
  void saysWhichMethodsAnAddressTakes() throws Exception {
    HttpResponse<String> answer =
        client.send(request("/healthz").DELETE().build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET");
  }

  @Test
  void aFailureIsAnsweredWithAnIdAndNothingOfTheInside() throws Exception {
    HttpResponse<String> answer = get("/broken");

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .containsPattern("Incident [0-9a-f]{8}")
        .doesNotContain("secret", "Exception", "\tat ");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedWithOrWithoutItsLength() throws Exception {
    byte[] body = new byte[HttpServer.MAX_BODY + 1];

    assertThat(post(BodyPublishers.ofByteArray(body)).statusCode()).isEqualTo(413);
    assertThat(
            post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).statusCode())
        .isEqualTo(413);
    assertThat(post(BodyPublishers.ofByteArray(new byte[HttpServer.MAX_BODY])).statusCode())
        .isEqualTo(201);
  }

  @Test
  void whatIsNoHttpIsRefusedWithoutAWordAboutTheInside() throws IOException {
    assertThat(raw("NONSENSE\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("etty");
    assertThat(raw("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("etty", "Exception");
    assertThat(raw("GET /..%2f..%2fetc HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void aPortInUseIsToldInOneLine() {
    assertThatThrownBy(
            () -> new HttpServer("127.0.0.1", server.port(), Map.of(), List.of(new NoPages())))
        .isInstanceOf(ServerStartException.class)
        .hasMessage("Cannot listen on 127.0.0.1:%d: Address already in use", server.port());
  }

  @Test
  void closingWaitsForACallThatIsUnderWay() throws Exception {
    CompletableFuture<HttpResponse<String>> call =
        client.sendAsync(request("/slow").build(), BodyHandlers.ofString());
    entered.await();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    mayLeave.countDown();

    assertThat(call.get().body()).isEqualTo("done");
    closing.get();
  }

  private HttpAnswer slowly() {
    entered.countDown();
    try {
      mayLeave.await();
    } catch (InterruptedException interrupted) {
      return HttpAnswer.text(500, "cut off");
    }
    return HttpAnswer.text(200, "done");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpRequest.BodyPublisher body) throws Exception {
    return client.send(request("/echo").POST(body).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path));
  }

  private String raw(String call) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static final class NoPages implements Pages {
    @Override
    public void addTo(RoutesConfig routes) {}

    @Override
    public void close() {}
  }
}
