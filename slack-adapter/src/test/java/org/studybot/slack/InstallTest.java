package org.studybot.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.College.ACCESS;
import static org.studybot.slack.College.END;
import static org.studybot.slack.College.START;
import static org.studybot.slack.College.granted;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.testing.TestClock;
import org.studybot.slack.College.Browser;
import org.studybot.slack.install.Scopes;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.LogWatch;

/** Somebody adds the bot to a workspace, in a browser. */
class InstallTest {

  private static final String TOKEN = "xoxb-secret-of-the-workspace";

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private College college;

  @BeforeEach
  void open() throws IOException {
    college = new College(folder, clock);
  }

  @AfterEach
  void close() {
    college.close();
  }

  @Test
  void beginsOnAPageThatSaysWhatWillHappenAndLeadsToSlack() {
    String page = college.get(college.door, START, "", "").body();

    assertThat(page).contains("<h1>Add Studybot to Slack</h1>", "It reads nothing else");
    String link =
        URLDecoder.decode(
            page.replaceAll("(?s).*<a href=\"([^\"]*)\".*", "$1"), StandardCharsets.UTF_8);
    assertThat(link)
        .contains("/oauth/v2/authorize?client_id=111.222")
        .contains("scope=" + String.join(",", Scopes.BOT))
        .contains("redirect_uri=https://bot.example/slack/oauth_redirect");
  }

  @Test
  void remembersTheBrowserInACookieThatScriptsAndOtherSitesDoNotGet() {
    assertThat(college.browser().setCookie())
        .contains("; HttpOnly", "; Secure", "; SameSite=Lax", "; Path=/slack", "; Max-Age=600");
  }

  @Test
  void endsOnAPageThatSaysWhatToDoNext() {
    college.slack.order(ACCESS, granted("T1", TOKEN, ""));
    Browser browser = college.browser();

    HttpAnswer page = end(browser.state(), browser.cookie());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Studybot is in College &lt;b&gt;T1&lt;/b&gt;", "/invite @studybot")
        .doesNotContain("<b>", TOKEN);
    assertThat(page.headers().get("Set-Cookie")).contains("Max-Age=0");
    Received exchange = college.slack.next();
    assertThat(exchange.path()).isEqualTo(ACCESS);
    assertThat(exchange.text("code")).isEqualTo("c0de");
    assertThat(exchange.text("redirect_uri")).isEqualTo("https://bot.example" + END);
  }

  @Test
  void mayEndOnAnotherNode() {
    college.slack.order(ACCESS, granted("T1", TOKEN, ""));
    Browser browser = college.browser();

    HttpAnswer page =
        college.get(college.otherNode, END, "code=c0de&state=" + browser.state(), browser.cookie());

    assertThat(page.status()).isEqualTo(200);
  }

  @Test
  void worksOnceOnWhicheverNode() {
    college.slack.order(ACCESS, granted("T1", TOKEN, ""));
    Browser browser = college.browser();
    end(browser.state(), browser.cookie());
    college.slack.next();

    for (SlackDoor node : new SlackDoor[] {college.door, college.otherNode}) {
      HttpAnswer again =
          college.get(node, END, "code=c0de&state=" + browser.state(), browser.cookie());
      assertThat(again.status()).isEqualTo(400);
      assertThat(again.body()).contains("This page is too old", "If Studybot already answers");
    }
    assertThat(college.slack.rest()).isEmpty();
  }

  @Test
  void worksForTheBrowserThatStartedItAlone() {
    Browser browser = college.browser();
    Browser other = college.browser();

    assertThat(end(browser.state(), "").status()).isEqualTo(400);
    assertThat(end(browser.state(), other.cookie()).status()).isEqualTo(400);
    assertThat(college.slack.rest()).isEmpty();
  }

  @Test
  void worksForTenMinutes() {
    Browser browser = college.browser();
    clock.pass(Duration.ofMinutes(10));

    assertThat(end(browser.state(), browser.cookie()).status()).isEqualTo(400);
    assertThat(college.slack.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "made-up",
        "..",
        "AAAAAAAAAAAAAAAAAAAAAA.99999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "%ZZ"
      })
  void doesNotWorkWithAStateThatIsMadeUp(String state) {
    assertThat(end(state, "studybot-install=" + state).status()).isEqualTo(400);
    assertThat(college.slack.rest()).isEmpty();
  }

  @Test
  void saysKindlyThatSomebodyChoseNotTo() {
    HttpAnswer page = college.get(college.door, END, "error=access_denied&state=s", "");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("Nothing was added", START).doesNotContain("access_denied");
  }

  @Test
  void repeatsNothingThatAStrangerPutsIntoTheAddress() {
    String page =
        college.get(college.door, END, "error=%3Cscript%3Ealert(1)%3C/script%3E", "").body();

    assertThat(page).doesNotContain("script");
  }

  @Test
  void asksForOneWorkspaceWhereSomebodyChoseAWholeOrganisation() {
    Reply everywhere =
        new Reply(
            200,
            Map.of(),
            """
            {"ok": true, "access_token": "%s", "team": null, "is_enterprise_install": true,
             "enterprise": {"name": "Colleges", "id": "E1"}, "authed_user": {"id": "U1"}}
            """
                .formatted(TOKEN));
    college.slack.order(ACCESS, everywhere);
    Browser browser = college.browser();

    HttpAnswer page = end(browser.state(), browser.cookie());

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("Please choose one workspace", "Nothing was kept");
    college.slack.next();
    Received revoke = college.slack.next();
    assertThat(revoke.path()).isEqualTo("/api/auth.revoke");
    assertThat(revoke.token() + revoke.text("token")).contains(TOKEN);
  }

  @Test
  void saysWhatToChangeWhereTokensWouldExpire() {
    college.slack.order(
        ACCESS,
        granted("T1", "xoxe.xoxb-1", "\"refresh_token\": \"xoxe-1\", \"expires_in\": 43200,"));
    Browser browser = college.browser();

    assertThat(end(browser.state(), browser.cookie()).body()).contains("token rotation");
  }

  @Test
  void apologisesWithAReferenceWhereSlackRefuses() {
    try (LogWatch log = new LogWatch()) {
      for (Reply refusal :
          new Reply[] {
            Reply.error("invalid_code"),
            new Reply(500, Map.of(), "oops"),
            new Reply(200, Map.of(), "")
          }) {
        college.slack.order(ACCESS, refusal);
        Browser browser = college.browser();

        HttpAnswer page = end(browser.state(), browser.cookie());

        assertThat(page.status()).isEqualTo(502);
        String reference = page.body().replaceAll("(?s).*: ([0-9a-f]{8})<.*", "$1");
        assertThat(log.text()).contains(reference + ": Studybot could not be added");
        assertThat(page.body()).doesNotContain("invalid_code", "Exception");
      }
    }
  }

  @Test
  void leavesNoSecretInTheLogOrReadableInTheDatabase() throws IOException {
    try (LogWatch log = new LogWatch()) {
      college.install("T1", TOKEN);

      assertThat(log.text())
          .contains("added to the workspace T1")
          .doesNotContain(TOKEN, "client-secret");
    }
    college.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(TOKEN);
      }
    }
  }

  @Test
  void isForBrowsersThatAsk() {
    var post = new HttpCall("POST", START, "", Map.of(), "");

    assertThat(requireNonNull(college.door.doors().get(START)).answer(post).status())
        .isEqualTo(405);
  }

  private HttpAnswer end(String state, String cookie) {
    return college.get(college.door, END, "code=c0de&state=" + state, cookie);
  }
}
