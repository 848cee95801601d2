package org.studybot.app.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.app.http.HttpServer;
import org.studybot.app.http.Pages;
import org.studybot.core.store.StoreException;
import org.studybot.knowledge.background.BackgroundState;

class ReadinessTest {

  private static final Duration ALWAYS = Duration.ZERO;
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void isReadyWhereAllPartsAre() {
    try (Readiness readiness = readiness(well("database"), well("index"))) {
      assertThat(Readiness.ready(readiness.parts())).isTrue();
    }
  }

  @Test
  void namesThePartThatFailsWithASentenceAndLooksAtTheOthersAllTheSame() {
    Check broken =
        Check.of(
            "database",
            "",
            () -> {
              throw new StoreException("the disk is full");
            });
    Check buggy =
        Check.of(
            "index",
            "",
            () -> {
              throw new StackOverflowError();
            });

    try (Readiness readiness = readiness(broken, buggy, well("notes"))) {
      assertThat(readiness.parts())
          .containsExactly(
              new Part("database", new Health.Failing("the disk is full")),
              new Part("index", new Health.Failing("It failed: StackOverflowError")),
              new Part("notes", new Health.Ok("well")));
      assertThat(Readiness.ready(readiness.parts())).isFalse();
    }
  }

  @Test
  void doesNotWaitForAPartThatHangsAndDoesNotPileUpThreadsForIt() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger looks = new AtomicInteger();
    Check hanging =
        Check.of(
            "database",
            "",
            () -> {
              looks.incrementAndGet();
              awaitUninterruptibly(never);
            });

    try (Readiness readiness =
        new Readiness(List.of(hanging, well("index")), ALWAYS, Duration.ofMillis(50))) {
      for (int asked = 0; asked < 5; asked++) {
        assertThat(readiness.parts().getFirst().health().says()).contains("did not answer");
      }
      assertThat(looks).hasValue(1);
      never.countDown();
    }
  }

  @Test
  void looksOnceHoweverOftenItIsAsked() {
    AtomicInteger looks = new AtomicInteger();
    Check counted = Check.of("database", "well", looks::incrementAndGet);

    try (Readiness readiness = new Readiness(List.of(counted), LONG, LONG)) {
      for (int asked = 0; asked < 100; asked++) {
        assertThat(Readiness.ready(readiness.parts())).isTrue();
      }
    }
    assertThat(looks).hasValue(1);
  }

  @Test
  void aWorkThatEndedOrFailedIsNotReady() {
    assertThat(health(new BackgroundState("watch", true, 0, ""))).isInstanceOf(Health.Ok.class);
    assertThat(health(new BackgroundState("watch", true, 2, "IOException")).says())
        .contains("IOException");
    assertThat(health(new BackgroundState("watch", false, 0, "")).says()).contains("has ended");
  }

  @Test
  void aDataFolderThatIsGoneOrFullIsNotReady() throws Exception {
    assertThat(new DataFolderCheck(folder, 1).get()).isInstanceOf(Health.Ok.class);
    assertThat(new DataFolderCheck(folder, Long.MAX_VALUE).get().says()).contains("nearly full");

    Path gone = Files.createDirectory(folder.resolve("gone"));
    Files.delete(gone);
    assertThat(new DataFolderCheck(gone, 1).get().says()).contains("The data folder is gone");
  }

  @Test
  void tellsEverybodyWhetherAndThisMachineAloneWhy() throws Exception {
    Check broken =
        new Check("database", () -> new Health.Failing("Answers cannot be kept: no room"));
    try (Readiness readiness = readiness(broken, well("index"));
        HttpServer server =
            new HttpServer(
                "127.0.0.1", 0, Map.of(), List.of(new ReadinessPage(readiness), new Nothing()));
        HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> here = get(client, server, "Accept", "application/json");
      assertThat(here.statusCode()).isEqualTo(503);
      assertThat(here.body())
          .contains("\"status\":\"not ready\"")
          .contains("\"part\":\"database\",\"ok\":false,\"says\":\"Answers cannot be kept")
          .contains("\"part\":\"index\",\"ok\":true");

      HttpResponse<String> elsewhere = get(client, server, "X-Forwarded-For", "203.0.113.9");
      assertThat(elsewhere.statusCode()).isEqualTo(503);
      assertThat(elsewhere.body())
          .contains("\"part\":\"database\",\"ok\":false")
          .doesNotContain("no room");
    }
  }

  private static HttpResponse<String> get(
      HttpClient client, HttpServer server, String header, String value) throws Exception {
    URI address = URI.create(server.address() + "/readyz");
    return client.send(
        HttpRequest.newBuilder(address).header(header, value).build(), BodyHandlers.ofString());
  }

  private static Health health(BackgroundState state) {
    return Check.of(() -> state).look().get();
  }

  private static Readiness readiness(Check... checks) {
    return new Readiness(List.of(checks), ALWAYS, LONG);
  }

  private static Check well(String part) {
    return Check.of(part, "well", () -> {});
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class Nothing implements Pages {
    @Override
    public void addTo(RoutesConfig routes) {}

    @Override
    public void close() {}
  }
}
