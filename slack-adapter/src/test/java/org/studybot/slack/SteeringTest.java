package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.STAFF;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.studybot.core.door.HttpCall;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.Signed;

/** A quiz that one learner has started, and who may end it. */
@Timeout(60)
class SteeringTest {

  private static final String HOST = "U1";
  private static final String LEARNER = "U2";

  private TestWorkspace workspace;

  @BeforeEach
  void startAQuiz() throws IOException {
    workspace = new TestWorkspace();
    workspace.deliver(slash(HOST, "quiz partnership working"));
    awaitQuiz();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void anotherLearnerCannotEndIt() {
    workspace.deliver(slash(LEARNER, "stop"));

    assertThat(shown(workspace.next("/respond"))).contains("Only the host or staff can do that");
  }

  @Test
  void staffEndItWithACommand() {
    workspace.deliver(slash(STAFF, "stop"));

    assertThatItIsOver();
  }

  @Test
  void staffEndItByMentioningTheBot() {
    workspace.deliver(mention(STAFF, "<@UBOT> stop"));

    assertThatItIsOver();
  }

  @Test
  void staffEndItWithAButton() {
    workspace.deliver(slash(HOST, "quiz partnership working"));
    String end =
        Shown.buttons(workspace.next("/respond").body().get("blocks")).stream()
            .filter(button -> Shown.text(button).contains("End that quiz"))
            .map(button -> button.get("value").getAsString())
            .findFirst()
            .orElseThrow();

    workspace.deliver(press(STAFF, end));

    assertThatItIsOver();
  }

  /** Whoever asks is told how it stands; that is asked until it stands so. */
  private void assertThatItIsOver() {
    String told = told();
    while (told.contains("is running")) {
      told = told();
    }
    assertThat(told).contains("This quiz is finished");
  }

  private void awaitQuiz() {
    while (told().contains("No quiz is running here")) {
      Thread.onSpinWait();
    }
  }

  /** A learner's word changes nothing, and its refusal says how the quiz stands. */
  private String told() {
    workspace.deliver(slash(LEARNER, "pause"));
    Received answer = workspace.next("/respond");
    return shown(answer).contains("Only the host or staff") ? "is running" : shown(answer);
  }

  private HttpCall slash(String user, String text) {
    return workspace.payloads.slash(text, "C0STUDY", Map.of("user_id", user));
  }

  private static HttpCall mention(String user, String text) {
    JsonObject body = JsonParser.parseString(Payloads.mentionBody(text, "")).getAsJsonObject();
    body.getAsJsonObject("event").addProperty("user", user);
    return Signed.call(body.toString());
  }

  private HttpCall press(String user, String value) {
    JsonObject press = workspace.payloads.pressed(value, "C0STUDY", true);
    press.getAsJsonObject("user").addProperty("id", user);
    return Signed.payload(press.toString());
  }
}
