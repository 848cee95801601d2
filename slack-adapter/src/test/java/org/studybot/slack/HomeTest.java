package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.DialogTest.view;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.ViewPayloads;

class HomeTest {

  private static final String PUBLISH = "/api/views.publish";

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
  void showsAPersonTheirOwnPage() {
    workspace.deliver(ViewPayloads.opened("U1", "home"));

    Received published = workspace.next(PUBLISH);
    assertThat(published.text("user_id")).isEqualTo("U1");
    JsonObject home = view(published);
    assertThat(home.get("type").getAsString()).isEqualTo("home");
    assertThat(Shown.text(home))
        .contains("My studies", "To review", "Partnership working", "Settings")
        .doesNotContain("For staff");
  }

  @Test
  void showsStaffWhatWaitsForThem() {
    workspace.deliver(ViewPayloads.opened(TestWorkspace.STAFF, "home"));

    assertThat(Shown.text(view(workspace.next(PUBLISH)))).contains("For staff", "Write a question");
  }

  @Test
  void changesInPlaceWhenASettingIsChanged() {
    JsonObject home = opened();

    press(home, new Action.NameInResults(false));
    assertThat(Shown.text(view(workspace.next(PUBLISH)))).contains("Show my name in results");

    assertThat(workspace.slack.rest()).isEmpty();
  }

  @Test
  void answersInTheMessagesBesideItAndShowsHowThingsStandThen() {
    press(opened(), new Action.Say("topic Partnership working"));

    Received page = workspace.next("/api/chat.postMessage");
    assertThat(page.text("channel")).isEqualTo("D1");
    assertThat(shown(page)).contains("Partnership working");
    assertThat(workspace.next(PUBLISH).text("user_id")).isEqualTo("U1");
  }

  @Test
  void opensADialogWhoseAnswerGoesToTheMessagesToo() {
    press(opened(), new Action.PlanQuiz(""));
    JsonObject plan = view(workspace.next("/api/views.open"));
    workspace.next(PUBLISH);

    workspace.door.answer(
        ViewPayloads.call(
            ViewPayloads.sent("U1", plan, Map.of("topics", List.of("partnership-working")))));
    workspace.door.close();

    List<Received> after = workspace.slack.rest();
    assertThat(after).filteredOn(it -> it.path().equals(PUBLISH)).hasSize(1);
    assertThat(after)
        .filteredOn(it -> it.path().equals("/api/chat.postMessage"))
        .allSatisfy(it -> assertThat(it.text("channel")).isEqualTo("D1"));
  }

  @Test
  void ofAnEarlierVersionFindsTheMessagesBesideItBySlacksHelp() {
    workspace.slack.order(
        "/api/conversations.open",
        new Reply(200, Map.of(), "{\"ok\":true,\"channel\":{\"id\":\"D7\"}}"));
    JsonObject home = opened();
    home.remove("private_metadata");

    press(home, new Action.Say("topics"));

    assertThat(workspace.next("/api/conversations.open").text("users")).isEqualTo("U1");
    assertThat(workspace.next("/api/chat.postMessage").text("channel")).isEqualTo("D7");
  }

  @Test
  void answersThePersonAlsoWhereTheMessagesBesideItCannotBeFound() {
    workspace.slack.order("/api/conversations.open", Reply.error("missing_scope"));
    JsonObject home = opened();
    home.remove("private_metadata");

    press(home, new Action.Say("topics"));

    workspace.next("/api/conversations.open");
    assertThat(workspace.next("/api/chat.postMessage").text("channel")).isEqualTo("U1");
  }

  @Test
  void offersBeginningsToWhoOpensTheMessages() {
    workspace.deliver(ViewPayloads.opened("U1", "messages"));

    Received offer = workspace.next("/api/assistant.threads.setSuggestedPrompts");
    assertThat(offer.text("channel_id")).isEqualTo("D1");
    assertThat(offer.body().has("thread_ts")).isFalse();
    assertThat(offer.body().get("prompts").toString())
        .contains("Quiz me: Partnership working", "quiz Partnership working 5", "\"help\"");
    assertThat(offer.body().getAsJsonArray("prompts")).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void saysNothingWhereBeginningsCannotBeOffered() {
    workspace.slack.order(
        "/api/assistant.threads.setSuggestedPrompts", Reply.error("missing_scope"));

    workspace.deliver(ViewPayloads.opened("U1", "messages"));
    workspace.door.close();

    assertThat(workspace.slack.rest()).hasSize(1);
  }

  private JsonObject opened() {
    workspace.deliver(ViewPayloads.opened("U1", "home"));
    return view(workspace.next(PUBLISH));
  }

  private void press(JsonObject home, Action action) {
    String token = ActionToken.encode(action);
    workspace.deliver(ViewPayloads.call(ViewPayloads.pressed("U1", home, token)));
  }
}
