package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.DialogTest.view;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.ViewPayloads;

class ShortcutTest {

  private static final String OPEN = "/api/views.open";

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
  void looksUpWhatAMessageSaysForTheAskerAlone() {
    choose("U1", "look_up", "<@U2> which agencies should we name? &lt;3");

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(answer)).contains("Name two agencies");
  }

  @Test
  void neverTakesAMessageForACommand() {
    choose("U1", "look_up", "quiz partnership working 5");

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(answer)).doesNotContain("Question 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "<!channel>", "why? "})
  void answersKindlyWhateverTheMessageIs(String text) {
    choose("U1", "look_up", text.repeat(text.equals("why? ") ? 8000 : 1));

    Received answer = workspace.next("/respond");
    assertThat(shown(answer)).isNotBlank();
    assertThat(answer.text("text")).doesNotContain("<", ">");
  }

  @Test
  void letsStaffMakeAQuizQuestionOfAMessage() {
    choose(TestWorkspace.STAFF, "write_question", "What does a key person do?");

    JsonObject modal = view(workspace.next(OPEN));
    assertThat(modal.toString()).contains("What does a key person do?");
    assertThat(modal.has("submit")).isTrue();
  }

  @Test
  void tellsOthersKindlyThatStaffMakeQuestions() {
    choose("U1", "write_question", "What does a key person do?");

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(answer)).containsIgnoringCase("staff");
  }

  @Test
  void fitsAMessageOfAnyLengthIntoTheForm() {
    choose(TestWorkspace.STAFF, "write_question", "\ud83d\ude00 very long ".repeat(2500));

    Shown.objects(view(workspace.next(OPEN)))
        .filter(element -> element.has("initial_value"))
        .forEach(
            element ->
                assertThat(element.get("initial_value").getAsString())
                    .hasSizeLessThanOrEqualTo(3000));
  }

  @Test
  void opensTheMenuFromAnywhereAndAnswersInThePersonsOwnMessages() {
    workspace.deliver(ViewPayloads.call(ViewPayloads.globalShortcut("U1", "menu")));
    JsonObject modal = view(workspace.next(OPEN));
    assertThat(Shown.text(modal)).contains("What would you like to do?");
    workspace.slack.order(
        "/api/conversations.open",
        new Reply(200, Map.of(), "{\"ok\":true,\"channel\":{\"id\":\"D7\"}}"));

    String answer =
        workspace
            .door
            .answer(
                ViewPayloads.call(
                    ViewPayloads.sent("U1", modal, Map.of("words", List.of("define key person")))))
            .body();

    assertThat(
            JsonParser.parseString(answer).getAsJsonObject().get("response_action").getAsString())
        .isEqualTo("clear");
    workspace.next("/api/conversations.open");
    Received message = workspace.next("/api/chat.postMessage");
    assertThat(message.text("channel")).isEqualTo("D7");
    assertThat(shown(message)).contains("Key person");
  }

  private void choose(String user, String callback, String text) {
    workspace.deliver(
        ViewPayloads.call(
            ViewPayloads.messageShortcut(user, callback, text, workspace.slack.responseUrl())));
  }
}
