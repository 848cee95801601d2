package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.core.door.HttpAnswer;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.ViewPayloads;

class DialogTest {

  private static final String OPEN = "/api/views.open";
  private static final String UPDATE = "/api/views.update";

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
  void opensForABareCommandAndAsksWhatToDo() {
    workspace.deliver(workspace.payloads.slash("  "));

    Received opening = workspace.next(OPEN);
    assertThat(opening.text("trigger_id")).startsWith("trigger.");
    assertThat(opening.token()).isEqualTo("Bearer " + TestWorkspace.TOKEN);
    JsonObject modal = view(opening);
    assertThat(modal.get("type").getAsString()).isEqualTo("modal");
    assertThat(Shown.text(modal)).contains("What would you like to do?", "Your question", "Topic");
    assertThat(modal.getAsJsonObject("submit").get("text").getAsString()).isEqualTo("Go");
  }

  @Test
  void becomesAMessageForTheAskerWhereItsTriggerHasExpired() {
    workspace.slack.order(OPEN, Reply.error("expired_trigger_id"));

    workspace.deliver(workspace.payloads.slash(""));

    workspace.next(OPEN);
    Received message = workspace.next("/respond");
    assertThat(message.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(message)).contains("What would you like to do?", "Go");
  }

  @Test
  void becomesAMessageWhereSlackWantsToBeLeftAlone() {
    workspace.slack.order(OPEN, new Reply(429, Map.of("Retry-After", "30"), "{\"ok\":false}"));

    workspace.deliver(workspace.payloads.slash(""));

    workspace.next(OPEN);
    assertThat(shown(workspace.next("/respond"))).contains("What would you like to do?");
  }

  @Test
  void isAnsweredInTheChannelInWhichItWasOpenedForTheAskerAlone() {
    JsonObject modal = openMenu();

    JsonObject closing = send(modal, Map.of("words", List.of("define key person")));

    assertThat(closing.get("response_action").getAsString()).isEqualTo("clear");
    Received answer = workspace.next("/api/chat.postEphemeral");
    assertThat(answer.text("channel")).isEqualTo("C0STUDY");
    assertThat(answer.text("user")).isEqualTo("U1");
    assertThat(shown(answer)).contains("Key person");
  }

  @Test
  void saysWhatIsMissingAndStaysOpen() {
    JsonObject modal = openMenu();

    JsonObject answer = send(modal, Map.of());

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    assertThat(Shown.text(answer.get("view"))).contains("Please write something");
    assertThat(answer.getAsJsonObject("view").get("private_metadata"))
        .isEqualTo(modal.get("private_metadata"));
  }

  @Test
  void leadsOnToTheNextDialogInItsPlace() {
    JsonObject modal = openMenu();

    JsonObject answer =
        send(modal, Map.of("topic", List.of("partnership-working"), "what", List.of("quiz")));

    assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
    JsonObject plan = answer.getAsJsonObject("view");
    assertThat(Shown.text(plan)).contains("Partnership working");

    JsonObject closing = send(plan, Map.of("topics", List.of("partnership-working")));

    assertThat(closing.get("response_action").getAsString()).isEqualTo("clear");
  }

  @Test
  void isSentOffOnceHoweverOftenSlackDeliversIt() {
    JsonObject sent =
        ViewPayloads.sent("U1", openMenu(), Map.of("words", List.of("define key person")));

    workspace.door.answer(ViewPayloads.call(sent));
    workspace.door.answer(ViewPayloads.call(sent));
    workspace.door.close();

    assertThat(workspace.slack.rest()).hasSize(1);
  }

  @Test
  void showsInItselfWhatAButtonInItAsksFor() {
    JsonObject modal = openMenu();
    String help = ActionToken.encode(new Action.Say("help"));

    workspace.deliver(ViewPayloads.call(ViewPayloads.pressed("U1", modal, help)));

    Received update = workspace.next(UPDATE);
    assertThat(update.text("view_id")).isEqualTo("V1");
    assertThat(Shown.text(view(update))).contains("topics");
    assertThat(view(update).has("submit")).isFalse();
  }

  @Test
  void thatWasClosedMeanwhileIsAnsweredInTheChannel() {
    workspace.slack.order(UPDATE, Reply.error("not_found"));
    String help = ActionToken.encode(new Action.Say("help"));

    workspace.deliver(ViewPayloads.call(ViewPayloads.pressed("U1", openMenu(), help)));

    workspace.next(UPDATE);
    assertThat(workspace.next("/api/chat.postEphemeral").text("channel")).isEqualTo("C0STUDY");
  }

  @Test
  void opensFromAButtonOnAMessage() {
    workspace.deliver(workspace.payloads.press(new Action.PlanQuiz("partnership-working")));

    assertThat(Shown.text(view(workspace.next(OPEN)))).contains("Partnership working");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "nonsense",
        "[]",
        "{\"channel\":\"C0STUDY\"}",
        "{\"channel\":\"<!channel>\",\"thread\":\"\",\"token\":\"\"}",
        "{\"channel\":\"C0STUDY\",\"thread\":\"../..\",\"token\":\"9|later\"}",
        "{\"channel\":7}"
      })
  void ofAnotherVersionIsAnsweredKindlyInThePersonsOwnMessages(String metadata) {
    workspace.slack.order(
        "/api/conversations.open",
        new Reply(200, Map.of(), "{\"ok\":true,\"channel\":{\"id\":\"D7\"}}"));
    JsonObject modal = openMenu();
    modal.addProperty("private_metadata", metadata);

    HttpAnswer answer =
        workspace.door.answer(ViewPayloads.call(ViewPayloads.sent("U1", modal, Map.of())));

    assertThat(answer.status()).isEqualTo(200);
    Received told = workspace.slack.next();
    if (told.path().equals("/api/conversations.open")) {
      told = workspace.slack.next();
    }
    assertThat(shown(told)).contains("That has changed");
  }

  @Test
  void isOfTheWorkspaceThatHasTheBotAlsoIfAGuestSendsItOff() {
    JsonObject sent =
        ViewPayloads.sent("U9", openMenu(), Map.of("words", List.of("define key person")));
    sent.getAsJsonObject("team").addProperty("id", "T9");
    sent.getAsJsonObject("user").addProperty("team_id", "T9");

    workspace.door.answer(ViewPayloads.call(sent));

    assertThat(workspace.next("/api/chat.postEphemeral").text("user")).isEqualTo("U9");
  }

  @Test
  void completesTopicsWhileSomebodyTypes() {
    JsonObject answer =
        JsonParser.parseString(
                workspace.door.answer(ViewPayloads.call(ViewPayloads.typed("U1", "partn"))).body())
            .getAsJsonObject();

    JsonObject first = answer.getAsJsonArray("options").get(0).getAsJsonObject();
    assertThat(first.get("value").getAsString()).isEqualTo("partnership-working");
    assertThat(first.getAsJsonObject("text").get("text").getAsString())
        .isEqualTo("Partnership working");
  }

  @Test
  void hasNoTopicForWhatIsNone() {
    String answer =
        workspace.door.answer(ViewPayloads.call(ViewPayloads.typed("U1", "zzzz"))).body();

    assertThat(answer).isEqualTo("{\"options\":[]}");
  }

  private JsonObject openMenu() {
    workspace.deliver(workspace.payloads.slash(""));
    return view(workspace.next(OPEN));
  }

  private JsonObject send(JsonObject modal, Map<String, List<String>> values) {
    HttpAnswer answer =
        workspace.door.answer(ViewPayloads.call(ViewPayloads.sent("U1", modal, values)));
    assertThat(answer.status()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  static JsonObject view(Received call) {
    return call.body().getAsJsonObject("view");
  }
}
