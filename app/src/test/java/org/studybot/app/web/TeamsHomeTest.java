package org.studybot.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.InMemoryReturnAddresses;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.teams.Kept;
import org.studybot.teams.TeamsDoor;
import org.studybot.teams.TeamsSettings;
import org.studybot.teams.testing.Activities;
import org.studybot.teams.testing.Bot;
import org.studybot.teams.testing.InMemoryMarks;
import org.studybot.teams.testing.LocalTeams;

/**
 * A person's own page within Teams, in a real browser: a page of the test plays Teams, shows ours
 * in a frame, and answers what Teams' client library would ask.
 */
class TeamsHomeTest {

  private static final String LIGHT = "rgb(244, 246, 248)";
  private static final String DARK = "rgb(18, 24, 30)";
  private static final String APP = "11111111-2222-3333-4444-555555555555";

  private final LocalTeams teams = new LocalTeams();
  private final TeamsDoor door =
      new TeamsDoor(
          TeamsSettings.of(APP, "a secret", Activities.TENANT).withServers(teams.servers()),
          Bot.quick(),
          new Kept(new InMemoryReturnAddresses(), new InMemoryMarks()),
          Clock.systemUTC());
  private HttpServer host;
  private org.studybot.app.http.HttpServer server;

  @BeforeEach
  void open() throws IOException {
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    KnowledgeBase notes = new WordOverlap(Notes.catalogue());
    WebChat chat =
        new WebChat(
            Bots.on(notes),
            new WebChannel(Clock.systemUTC()),
            notes,
            WebLimits.DEFAULT,
            Clock.systemUTC());
    server =
        new org.studybot.app.http.HttpServer(
            "127.0.0.1",
            0,
            Map.of(),
            List.of(new TeamsHome(door.tab().orElseThrow(), hostAddress()), chat));
    host.createContext(
        "/",
        exchange -> {
          byte[] page = parent(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    host.start();
  }

  @AfterEach
  void close() {
    server.close();
    door.close();
    host.stop(0);
    teams.close();
  }

  @Test
  void showsTheirOwnPageAndWhatIsPressedOnIt() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(hostAddress() + "/teams");
      FrameLocator frame = page.frameLocator("iframe");

      assertThat(frame.locator("h2")).hasText("My studies");
      frame.locator("button", new FrameLocator.LocatorOptions().setHasText("Start a quiz")).click();
      assertThat(frame.locator("select, input[type=checkbox]").first()).isVisible();
      assertThat(frame.locator("h2")).isFocused();
    }
  }

  @Test
  void wearsTheColoursOfTeamsAndNotTheSystems() {
    try (Chromium chromium = Chromium.start()) {
      Page page =
          chromium.browser().newPage(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK));
      page.navigate(hostAddress() + "/teams");
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("h2")).hasText("My studies");
      assertThat(frame.locator("html")).hasCSS("background-color", LIGHT);

      page.evaluate("changeTheme('contrast')");
      assertThat(frame.locator("html")).hasCSS("background-color", "rgb(0, 0, 0)");
      assertThat(frame.locator("article")).hasCSS("color", "rgb(255, 255, 255)");
      assertThat(frame.locator("article button").first())
          .hasCSS("border-top-color", "rgb(255, 255, 1)");

      page.evaluate("changeTheme('dark')");
      assertThat(frame.locator("html")).hasCSS("background-color", DARK);
      page.evaluate("changeTheme('default')");
      assertThat(frame.locator("html")).hasCSS("background-color", LIGHT);
      page.evaluate("changeTheme('sunset')");
      assertThat(frame.locator("html")).hasCSS("background-color", DARK);
    }
  }

  @Test
  void takesNoColoursFromAnybodyElse() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(hostAddress() + "/teams");
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("html")).hasAttribute("data-theme", "light");

      frame
          .locator("html")
          .evaluate(
              """
              () => new Promise(heard => {
                addEventListener("message", () => setTimeout(heard, 100));
                postMessage({ func: "themeChange", args: ["contrast"] }, "*");
              })
              """);
      assertThat(frame.locator("html")).hasAttribute("data-theme", "light");
    }
  }

  @Test
  void saysSoWhenTeamsDoesNotTellWhoIsThere() {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.browser().newPage();
      page.navigate(hostAddress() + "/stranger");

      assertThat(page.frameLocator("iframe").getByRole(AriaRole.STATUS))
          .containsText("Teams does not say who you are.");
    }
  }

  @Test
  void isShownByTeamsAloneAndNoOtherPageInAnyFrame() throws Exception {
    HttpResponse<String> home = get("/teams/home");
    HttpResponse<String> chat = get("/");

    assertThat(home.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors " + hostAddress())
        .contains("default-src 'none'");
    assertThat(home.headers().firstValue("X-Frame-Options")).isEmpty();
    assertThat(chat.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("frame-ancestors 'none'");
    assertThat(chat.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(TeamsHome.HOSTS).doesNotContain("http:", " *", "'").startsWith("https://teams.");
  }

  @Test
  void tellsNothingToWhoeverCannotProveWhoTheyAre() throws Exception {
    for (String authorization : List.of("Bearer x", "Bearer " + token("another-app"))) {
      HttpResponse<String> answer = post(authorization);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).contains("Teams does not say who you are.");
    }
    assertThat(post("Bearer " + token(APP)).body()).contains("My studies");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(server.address() + path)).build());
  }

  private HttpResponse<String> post(String authorization) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.address() + "/teams/home/presses"))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"id\": \"12345678\", \"action\": \"1|home\"}"))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }

  private String hostAddress() {
    return "http://127.0.0.1:" + host.getAddress().getPort();
  }

  private String token(String app) {
    return teams
        .issuer()
        .personToken(app, teams.url(), Activities.TENANT, UnaryOperator.identity());
  }

  /** Teams, as far as a tab hears of it. */
  private String parent(String path) {
    String answer = path.equals("/teams") ? "[true, '" + token(APP) + "']" : "[false, 'no']";
    return """
    <!doctype html><title>Teams</title>
    <iframe src="%s/teams/home" width="900" height="700"></iframe>
    <script>
      let changeTheme;
      addEventListener("message", ({ source, data, origin }) => {
        const args = {
          initialize: ["content", "web", "{}", "2.0.0"],
          getContext: [{ theme: "default" }],
          "authentication.getAuthToken": %s,
        }[data.func];
        if (data.func === "registerHandler" && data.args[0] === "themeChange") {
          changeTheme = theme => source.postMessage({ func: "themeChange", args: [theme] }, origin);
        } else {
          source.postMessage({ id: data.id, uuid: data.uuid, args }, origin);
        }
      });
    </script>
    """
        .formatted(server.address(), answer);
  }
}
