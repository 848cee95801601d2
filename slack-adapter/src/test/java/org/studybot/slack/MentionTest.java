package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;

class MentionTest {

  private static final String QUESTION = "<@UBOT> tips partnership working";

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
  void isAnsweredForTheAskerAlone() {
    workspace.deliver(Payloads.mention(QUESTION));

    Received answer = workspace.next("/api/chat.postEphemeral");
    assertThat(answer.text("channel")).isEqualTo("C0STUDY");
    assertThat(answer.text("user")).isEqualTo("U1");
    assertThat(answer.token()).isEqualTo("Bearer " + TestWorkspace.TOKEN);
    assertThat(shown(answer)).contains("Name two agencies").doesNotContain("UBOT");
  }

  @Test
  void startsNoThreadBecauseSlackWouldNotShowTheAnswerThere() {
    workspace.deliver(Payloads.mention(QUESTION));

    assertThat(workspace.next("/api/chat.postEphemeral").text("thread_ts")).isEmpty();
  }

  @Test
  void inAThreadIsAnsweredThere() {
    workspace.deliver(Signed.call(Payloads.mentionBody(QUESTION, "1795424300.000001")));

    assertThat(workspace.next("/api/chat.postEphemeral").text("thread_ts"))
        .isEqualTo("1795424300.000001");
  }

  @Test
  void isAnsweredInADirectMessageWhereTheChannelDoesNotTakeIt() {
    workspace.slack.order("/api/chat.postEphemeral", Reply.error("user_not_in_channel"));

    workspace.deliver(Payloads.mention(QUESTION));

    workspace.next("/api/chat.postEphemeral");
    Received answer = workspace.next("/api/chat.postMessage");
    assertThat(answer.text("channel")).isEqualTo("U1");
    assertThat(answer.text("thread_ts")).isEmpty();
    assertThat(shown(answer)).contains("Name two agencies");
  }

  @Test
  void withoutWordsShowsHelp() {
    workspace.deliver(Payloads.mention("<@UBOT>"));

    assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("topics");
  }

  @Test
  void byAnotherBotIsNotAnswered() {
    staysSilent(event -> event.addProperty("bot_id", "B2"));
  }

  @Test
  void byTheBotItselfIsNotAnswered() {
    staysSilent(event -> event.addProperty("user", "UBOT"));
  }

  @Test
  void inACorrectionIsNotAnsweredAgain() {
    staysSilent(event -> event.add("edited", new JsonObject()));
  }

  @Test
  void deliveredAgainIsAnsweredOnce() {
    String body = Payloads.mentionBody(QUESTION, "");

    workspace.deliver(Signed.call(body));
    workspace.deliver(Signed.call(body));
    workspace.door.close();

    assertThat(workspace.slack.rest()).hasSize(1);
  }

  private void staysSilent(Consumer<JsonObject> change) {
    JsonObject envelope =
        JsonParser.parseString(Payloads.mentionBody(QUESTION, "")).getAsJsonObject();
    change.accept(envelope.getAsJsonObject("event"));

    workspace.deliver(Signed.call(envelope.toString()));
    workspace.door.close();

    assertThat(workspace.slack.rest()).isEmpty();
  }
}
