package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;

class DirectMessageTest {

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
  void isAnsweredInTheSamePlace() {
    workspace.deliver(Payloads.direct("define key person"));

    Received answer = workspace.next("/api/chat.postMessage");
    assertThat(answer.text("channel")).isEqualTo("D1");
    assertThat(answer.text("thread_ts")).isEmpty();
    assertThat(shown(answer)).contains("The adult who knows one child and family best.");
  }

  @Test
  void inAThreadIsAnsweredThere() {
    deliver(message -> message.addProperty("thread_ts", "1795424300.000001"));

    assertThat(workspace.next("/api/chat.postMessage").text("thread_ts"))
        .isEqualTo("1795424300.000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file_share", "thread_broadcast"})
  void ofAnotherKindThatPeopleWriteIsAnswered(String subtype) {
    deliver(message -> message.addProperty("subtype", subtype));

    assertThat(shown(workspace.next("/api/chat.postMessage"))).contains("Key person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message_changed", "message_deleted", "bot_message", "channel_join"})
  void thatNobodyWroteIsNotAnswered(String subtype) {
    deliver(message -> message.addProperty("subtype", subtype));

    assertThatNothingIsSaid();
  }

  @Test
  void ofABotIsNotAnswered() {
    deliver(message -> message.addProperty("bot_id", "B2"));

    assertThatNothingIsSaid();
  }

  @Test
  void ofTheBotItselfIsNotAnswered() {
    deliver(message -> message.addProperty("user", "UBOT"));

    assertThatNothingIsSaid();
  }

  @Test
  void notToTheBotIsNotAnswered() {
    deliver(
        message -> {
          message.addProperty("channel", "C0STUDY");
          message.addProperty("channel_type", "channel");
        });

    assertThatNothingIsSaid();
  }

  @Test
  void doesNotLetAddressesAndMarkupUnfold() {
    workspace.deliver(Payloads.direct("<https://evil.example/a.png> <!here>"));

    Received answer = workspace.next("/api/chat.postMessage");
    assertThat(shown(answer)).contains("https://evil.example/a.png");
    assertThat(answer.text("text")).doesNotContain("<", ">");
    assertThat(answer.text("unfurl_links")).isEqualTo("0");
    assertThat(answer.text("unfurl_media")).isEqualTo("0");
    assertThat(answer.text("link_names")).isEqualTo("0");
    assertThat(answer.text("mrkdwn")).isEqualTo("0");
    assertThat(answer.text("parse")).isEqualTo("none");
  }

  private void deliver(Consumer<JsonObject> change) {
    JsonObject message = Payloads.directMessage("define key person");
    change.accept(message);
    workspace.deliver(Signed.call(Payloads.event(message)));
  }

  private void assertThatNothingIsSaid() {
    workspace.door.close();
    assertThat(workspace.slack.rest()).isEmpty();
  }
}
