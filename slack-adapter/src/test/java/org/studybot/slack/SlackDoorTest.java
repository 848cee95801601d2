package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.slack.testing.LogWatch;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;

class SlackDoorTest {

  private static final String COMMAND =
      "command=%2Fstudy&text=help&team_id=T1&channel_id=C1&user_id=U1";

  private TestWorkspace workspace;

  @BeforeEach
  void open() throws IOException {
    workspace = new TestWorkspace();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void refusesAWrongSignature() {
    assertThat(status(Signed.call(COMMAND, "another secret", Signed.NOW))).isEqualTo(401);
  }

  @Test
  void refusesABodyThatWasChanged() {
    HttpCall signed = Signed.call(COMMAND);
    HttpCall changed =
        new HttpCall("POST", SlackDoor.PATH, "", signed.headers(), COMMAND + "&text=topics");

    assertThat(status(changed)).isEqualTo(401);
  }

  @Test
  void refusesCallsOfAnotherTime() {
    Duration window = Duration.ofMinutes(5);

    assertThat(status(signedAt(Signed.NOW.minus(window).minusSeconds(1)))).isEqualTo(401);
    assertThat(status(signedAt(Signed.NOW.plus(window).plusSeconds(1)))).isEqualTo(401);
    assertThat(status(signedAt(Signed.NOW.minus(window)))).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "now", "-1", "99999999999999999999999999", "1795424400 "})
  void refusesATimeThatIsNone(String time) {
    Map<String, String> headers =
        Map.of("X-Slack-Request-Timestamp", time, "X-Slack-Signature", "v0=00");

    assertThat(status(Signed.with(COMMAND, headers))).isEqualTo(401);
  }

  @Test
  void missesSignatureHeaders() {
    assertThat(status(Signed.with(COMMAND, Map.of()))).isEqualTo(400);
    assertThat(status(Signed.with(COMMAND, Map.of("X-Slack-Signature", "v0=00")))).isEqualTo(400);
  }

  @Test
  void answersOnlyPosts() {
    assertThat(status(new HttpCall("GET", SlackDoor.PATH, "", Map.of(), ""))).isEqualTo(405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "{",
        "[]",
        "null",
        "{}",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"event\":7}",
        "payload=",
        "payload=%7B%7D",
        "payload=%7B%22type%22%3A%22block_actions%22%7D",
        "payload=%ZZ",
        "command=%2Fstudy",
        "command=%2Fstudy&text=help&team_id=T1",
        "\u0000\u0001\u0002",
      })
  void refusesWhatMakesNoSense(String body) {
    HttpAnswer answer = workspace.door.answer(Signed.call(body));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception", "at org.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"payload=%7B", "{\"type\":\"event_callback\",\"event\":7}"})
  void aFloodOfSignedNonsenseIsAFewShortLinesOfTheLog(String body) {
    HttpCall nonsense = Signed.call(body);
    String log;
    try (LogWatch watch = new LogWatch()) {
      for (int call = 0; call < 300; call++) {
        assertThat(status(nonsense)).isEqualTo(400);
      }
      log = watch.text();
    }

    assertThat(log.lines().filter(line -> line.matches("refused a call.*|incident .*")))
        .hasSizeBetween(1, 5);
    assertThat(log).doesNotContain("\tat ");
  }

  @Test
  void aFloodOfUnsignedCallsIsAFewShortLinesOfTheLog() {
    String log;
    try (LogWatch watch = new LogWatch()) {
      for (int call = 0; call < 300; call++) {
        assertThat(status(Signed.with("x".repeat(1000), Map.of()))).isEqualTo(400);
        assertThat(status(Signed.call(COMMAND, "another secret", Signed.NOW))).isEqualTo(401);
      }
      log = watch.text();
    }

    assertThat(log.lines().filter(line -> line.contains("refused a call"))).hasSize(10);
    assertThat(log).doesNotContain("xxxx", "\tat ");
  }

  @Test
  void refusesABlockWithoutAType() {
    JsonObject message = Payloads.directMessage("help");
    JsonArray blocks = new JsonArray();
    blocks.add(new JsonObject());
    message.add("blocks", blocks);

    assertThat(status(Signed.call(Payloads.event(message)))).isEqualTo(400);
  }

  @Test
  void provesItselfWithTheChallenge() {
    HttpAnswer answer =
        workspace.door.answer(
            Signed.call("{\"type\":\"url_verification\",\"token\":\"t\",\"challenge\":\"abc\"}"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("abc");
  }

  @Test
  void letsSlackCheckTheCertificate() {
    assertThat(status(Signed.with("ssl_check=1&token=t", Map.of()))).isEqualTo(200);
    assertThat(status(Signed.call("token=t&ssl_check=1"))).isEqualTo(200);
    assertThat(status(new HttpCall("GET", SlackDoor.PATH, "ssl_check=1&token=t", Map.of(), "")))
        .isEqualTo(200);
  }

  @Test
  void doesNothingForACertificateCheckThatIsMore() {
    workspace.deliver(Signed.with("ssl_check=1&" + COMMAND, Map.of()));
    workspace.door.close();

    assertThat(workspace.slack.rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"reaction_added", "team_join", "an_event_of_the_future"})
  void acknowledgesEventsThatItDoesNotListenTo(String type) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);

    workspace.deliver(Signed.call(Payloads.event(event)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"shortcut", "message_action", "block_suggestion"})
  void acknowledgesFormsThatItDoesNotKnow(String type) {
    JsonObject payload = workspace.payloads.pressed("", "C0STUDY", false);
    payload.addProperty("type", type);
    payload.addProperty("callback_id", "unknown");

    workspace.deliver(Signed.payload(payload.toString()));
  }

  @Test
  void takesHeadersInAnyCase() {
    HttpCall call = Signed.call(COMMAND);
    Map<String, List<String>> headers =
        Map.of(
            "x-slack-request-timestamp", call.headers().get("x-slack-request-timestamp"),
            "X-SLACK-SIGNATURE", call.headers().get("x-slack-signature"));

    assertThat(status(new HttpCall("POST", SlackDoor.PATH, "", headers, COMMAND))).isEqualTo(200);
  }

  @Test
  void warmsUpInSilence() {
    try (LogWatch log = new LogWatch()) {
      workspace.door.warmUp();
      workspace.door.close();

      assertThat(workspace.slack.rest()).isEmpty();
      assertThat(log.text()).doesNotContain("could not be warmed up");
    }
  }

  @Test
  void asksSlackToComeAgainWhileItShutsDown() {
    workspace.door.close();

    assertThat(status(Signed.call(COMMAND))).isEqualTo(503);
  }

  private HttpCall signedAt(Instant time) {
    return Signed.call(COMMAND, Signed.SECRET, time);
  }

  private int status(HttpCall call) {
    return workspace.door.answer(call).status();
  }
}
