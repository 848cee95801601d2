package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.testing.TestClock;
import org.studybot.slack.blockkit.SlackMessage;
import org.studybot.slack.testing.FakeSlack;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;

/** Slack asks to be left alone: with one method, in one workspace. */
class RateLimitTest {

  private static final String POST = "/api/chat.postMessage";
  private static final SlackMessage MESSAGE = new SlackMessage("text", List.of());

  private final TestClock clock = new TestClock();
  private final Traffic traffic = new Traffic(new Pace(clock, _ -> {}), new Pauses(clock));
  private FakeSlack slack;
  private WebApi one;
  private WebApi two;

  @BeforeEach
  void open() throws IOException {
    slack = new FakeSlack();
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.apiUrl().toString());
    config.setStatsEnabled(false);
    config.setProxyUrl(null);
    Slack client = Slack.getInstance(config);
    one = new WebApi(client.methods("xoxb-1"), "slack:T1", traffic);
    two = new WebApi(client.methods("xoxb-2"), "slack:T2", traffic);
    slack.order(POST, new Reply(429, Map.of("Retry-After", "30"), "{\"ok\":false}"));
    assertThat(pauseOf(() -> one.post("C1", "", MESSAGE))).hasSeconds(30);
    slack.rest();
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void isLeftAloneUntilThen() {
    clock.pass(Duration.ofSeconds(10));
    assertThat(pauseOf(() -> one.post("C2", "", MESSAGE))).hasSeconds(20);
    assertThat(slack.rest()).isEmpty();

    clock.pass(Duration.ofSeconds(20));
    slack.order(POST, Reply.posted("1.1"));
    assertThat(one.post("C2", "", MESSAGE)).isEqualTo("1.1");
  }

  @Test
  void isStillAskedOtherThingsAndByOtherWorkspaces() {
    assertThat(one.update("C1", "1.1", MESSAGE)).isTrue();
    assertThat(one.whisper("C1", "U1", "", MESSAGE)).isTrue();
    two.post("C1", "", MESSAGE);

    assertThat(slack.rest())
        .extracting(Received::path)
        .containsExactly("/api/chat.update", "/api/chat.postEphemeral", POST);
  }

  private static Duration pauseOf(Runnable call) {
    return catchThrowableOfType(RetryLater.class, call::run).pause();
  }
}
