package org.studybot.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace adds the bot in a browser, uses it, and removes it. */
class SlackInstallTest {

  private static final int PORT = 8080;
  private static final URI BOT = URI.create("http://127.0.0.1:" + PORT);

  @TempDir private Path folder;

  @Test
  void aWorkspaceAddsTheBotInABrowserAndIsAnsweredUntilItRemovesIt() {
    try (SlackWithPages slack = new SlackWithPages(folder, BOT)) {
      try (Program studybot = studybot()) {
        add();
        slack.says("topics");
        seen("an answer", slack, studybot, "Safeguarding");

        String channel = slack.channel("level-3");
        slack.slash(channel, "quiz safeguarding 3");
        List<SlackMessage> quiz =
            Await.seen(
                "a quiz in a thread",
                () -> Optional.of(slack.messages(channel)).filter(all -> all.size() == 2),
                studybot::output);
        assertThat(quiz.getFirst().shown()).contains("Quiz: Safeguarding");
        assertThat(quiz.getLast().thread()).isEqualTo(quiz.getFirst().ts());
      }
      try (Program again = studybot()) {
        slack.says("quiz safeguarding 3");
        seen("an answer after a restart", slack, again, "Question 1 of 3");

        slack.removesBot();
        int before = slack.toldAmira().size();
        slack.says("topics");
        Await.seen(
            "that it is not there any more",
            () -> Optional.of(again.output()).filter(log -> log.contains("bot is not installed")),
            again::output);
        assertThat(slack.toldAmira()).hasSize(before);
        assertThat(again.output()).contains("its token is forgotten").doesNotContain("xoxb-");
      }
    }
  }

  private static void seen(String what, SlackWithPages slack, Program studybot, String words) {
    Await.seen(
        what,
        () -> slack.toldAmira().stream().filter(message -> message.shows(words)).findFirst(),
        studybot::output);
  }

  /** From the bot's page to Slack's and back. */
  private static void add() {
    try (WebBrowser browser = WebBrowser.start();
        Page page = browser.browser().newPage()) {
      page.navigate(BOT.resolve("/slack/install").toString());
      page.getByRole(AriaRole.LINK, link("Add to Slack")).click();
      assertThat(page.getByText("Authorize Studybot")).isVisible();
      page.locator("button", new Page.LocatorOptions().setHasText("amira")).click();
      assertThat(page.getByText("Studybot is in Riverside College")).isVisible();

      page.reload();
      assertThat(page.getByText("This page is too old")).isVisible();
    }
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private Program studybot() {
    Map<String, String> environment =
        Map.of(
            "SLACK_SIGNING_SECRET",
            LocalSlack.SECRET,
            "SLACK_CLIENT_ID",
            SlackWithPages.CLIENT,
            "SLACK_CLIENT_SECRET",
            SlackWithPages.CLIENT_SECRET,
            "SLACK_API_URL",
            SlackWithPages.ADDRESS.resolve("api/").toString(),
            "STUDYBOT_PUBLIC_URL",
            BOT.toString(),
            "STUDYBOT_KEY",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    Path pack = Path.of("src/test/resources/slack-pack").toAbsolutePath();
    return Program.studybot(folder, PORT, environment, "--pack", pack.toString());
  }
}
