package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.testing.Notes;
import org.studybot.knowledge.Kind;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.Signed;

class PressTest {

  private static final Action UNFOLD = new Action.Unfold("partnership-working", Kind.EXAM_TIP);

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
  void ofAButtonThatTheBotShowedDoesWhatItSays() {
    workspace.deliver(workspace.payloads.slash("topic partnership working"));
    JsonObject exams =
        Shown.buttons(workspace.next("/respond").body().get("blocks")).stream()
            .filter(button -> Shown.text(button).startsWith("Exam tips"))
            .findFirst()
            .orElseThrow();

    press(exams.get("value").getAsString(), true);

    Received page = workspace.next("/respond");
    assertThat(page.text("replace_original")).isEqualTo("true");
    assertThat(page.text("response_type")).as("stays as it was").isEmpty();
    assertThat(shown(page)).contains("Link every example to what changed for the child.");
  }

  @Test
  void ofShareShowsTheEntryToEverybodyAndNamesWhoSharedIt() {
    String tip = Notes.catalogue().topics().getFirst().entries(Kind.EXAM_TIP).getFirst().id();

    workspace.deliver(workspace.payloads.press(new Action.Share(tip)));

    Received shared = workspace.next("/respond");
    assertThat(shared.text("response_type")).isEqualTo("in_channel");
    assertThat(shared.text("replace_original")).isEqualTo("false");
    assertThat(shown(shared)).contains("Name two agencies", "Shared by amira");
  }

  @Test
  void ofShareInAThreadShowsItThere() {
    String tip = Notes.catalogue().topics().getFirst().entries(Kind.EXAM_TIP).getFirst().id();
    JsonObject press =
        workspace.payloads.pressed(ActionToken.encode(new Action.Share(tip)), "C0STUDY", true);
    press.getAsJsonObject("container").addProperty("thread_ts", "1795424300.000001");

    workspace.deliver(Signed.payload(press.toString()));

    assertThat(workspace.next("/respond").text("thread_ts")).isEqualTo("1795424300.000001");
  }

  @Test
  void ofMoreShowsTheWholeAnswerInPlace() {
    workspace.deliver(workspace.payloads.press(new Action.ShowMore("child family observation")));

    assertThat(workspace.next("/respond").text("replace_original")).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9|from-a-later-version", "quiz-answer-17", "1|unfold|gone|exam_tip"})
  void ofAButtonThatMeansNothingAnyMoreIsAnsweredKindly(String value) {
    press(value, true);

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isNotEqualTo("in_channel");
    assertThat(shown(answer)).contains("That has changed");
  }

  @Test
  void ofSomethingThatIsNoButtonIsAnsweredKindly() {
    JsonObject press = workspace.payloads.pressed("", "C0STUDY", true);
    JsonObject action = press.getAsJsonArray("actions").get(0).getAsJsonObject();
    action.addProperty("type", "static_select");
    action.remove("value");
    action.remove("action_id");

    workspace.deliver(Signed.payload(press.toString()));

    assertThat(shown(workspace.next("/respond"))).contains("That has changed");
  }

  @Test
  void ofALinkIsAcknowledgedAndThatIsAll() {
    JsonObject press = workspace.payloads.pressed("", "C0STUDY", true);
    JsonObject action = press.getAsJsonArray("actions").get(0).getAsJsonObject();
    action.addProperty("action_id", link().get("action_id").getAsString());
    action.remove("value");

    workspace.deliver(Signed.payload(press.toString()));

    workspace.deliver(workspace.payloads.press(new Action.Say("topics")));
    assertThat(shown(workspace.next("/respond"))).contains("Topics").doesNotContain("changed");
  }

  /** The one on the page of a topic. */
  private JsonObject link() {
    workspace.deliver(workspace.payloads.slash("topic partnership working"));
    return Shown.buttons(workspace.next("/respond").body().get("blocks")).stream()
        .filter(button -> button.has("url"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofSeveralThingsAtOnceIsAnsweredKindly() {
    JsonObject press = workspace.payloads.pressed("", "C0STUDY", true);
    JsonArray actions = press.getAsJsonArray("actions");
    actions.add(actions.get(0).deepCopy());

    workspace.deliver(Signed.payload(press.toString()));

    assertThat(shown(workspace.next("/respond"))).contains("That has changed");
  }

  @Test
  void onAPrivateAnswerInADirectMessageIsAnsweredPrivatelyToo() {
    String value = ActionToken.encode(new Action.Say("define key person"));

    workspace.deliver(Signed.payload(workspace.payloads.pressed(value, "D1", true).toString()));

    assertThat(workspace.next("/respond").text("response_type")).isEqualTo("ephemeral");
  }

  @Test
  void onAMessageInADirectMessageIsAnsweredThere() {
    String value = ActionToken.encode(new Action.Say("define key person"));

    workspace.deliver(Signed.payload(workspace.payloads.pressed(value, "D1", false).toString()));

    assertThat(workspace.next("/respond").text("response_type")).isEqualTo("in_channel");
  }

  @Test
  void onAPageOfTheBotIsAnsweredInADirectMessage() {
    JsonObject press =
        workspace.payloads.pressed(ActionToken.encode(new Action.Say("topics")), "C1", false);
    press.remove("channel");
    press.remove("container");
    press.remove("response_url");

    workspace.deliver(Signed.payload(press.toString()));

    Received answer = workspace.next("/api/chat.postMessage");
    assertThat(answer.text("channel")).isEqualTo("U1");
    assertThat(shown(answer)).contains("Topics");
  }

  @Test
  void whoseResponseUrlHasExpiredUpdatesTheMessageItself() {
    workspace.slack.order("/respond", Reply.error("expired_url"));

    press(ActionToken.encode(UNFOLD), false);

    workspace.next("/respond");
    Received update = workspace.next("/api/chat.update");
    assertThat(update.text("channel")).isEqualTo("C0STUDY");
    assertThat(update.text("ts")).isEqualTo("1795424400.000100");
    assertThat(shown(update)).contains("Link every example");
  }

  @Test
  void whoseResponseUrlHasExpiredIsAnsweredAnewWhereOnlyOnePersonSeesTheMessage() {
    workspace.slack.order("/respond", Reply.error("expired_url"), Reply.error("expired_url"));

    press(ActionToken.encode(UNFOLD), true);

    workspace.next("/respond");
    workspace.next("/respond");
    assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Link every example");
  }

  @Test
  void onAMessageThatIsGoneByNowIsAnsweredAnew() {
    workspace.slack.order("/respond", Reply.error("expired_url"), Reply.error("expired_url"));
    workspace.slack.order("/api/chat.update", Reply.error("message_not_found"));

    press(ActionToken.encode(UNFOLD), false);

    workspace.next("/respond");
    workspace.next("/api/chat.update");
    workspace.next("/respond");
    assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Link every example");
  }

  private void press(String value, boolean ephemeral) {
    workspace.deliver(
        Signed.payload(workspace.payloads.pressed(value, "C0STUDY", ephemeral).toString()));
  }
}
