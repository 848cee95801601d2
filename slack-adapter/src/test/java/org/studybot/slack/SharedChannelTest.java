package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studybot.core.card.Action;
import org.studybot.core.card.ActionToken;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;
import org.studybot.slack.testing.ViewPayloads;

/**
 * A channel that two workspaces share ("Understanding Slack Connect"). T1 and T2 have the bot; the
 * channel's bot is that of T1. Shapes: java-slack-sdk issue 1041, bolt-js issues 1614 and 1948.
 */
class SharedChannelTest {

  private static final String ONE = "Bearer xoxb-of-workspace-one";
  private static final String TWO = "Bearer xoxb-of-workspace-two";

  @TempDir private Path folder;
  private College college;
  private Payloads payloads;

  @BeforeEach
  void open() throws IOException {
    college = new College(folder);
    payloads = new Payloads(college.slack.responseUrl());
    college.install("T1", "xoxb-of-workspace-one");
    college.install("T2", "xoxb-of-workspace-two");
  }

  @AfterEach
  void close() {
    college.close();
  }

  @Test
  void answersAGuestWhoMentionsTheBotWithTheTokenOfTheBotMentioned() {
    JsonObject envelope =
        JsonParser.parseString(Payloads.mentionBody("<@UBOT> define key person", ""))
            .getAsJsonObject();
    envelope.addProperty("team_id", "T2");
    envelope.addProperty("context_team_id", "T2");
    envelope.addProperty("is_ext_shared_channel", true);
    JsonObject event = envelope.getAsJsonObject("event");
    event.addProperty("user", "U2GUEST");
    event.addProperty("team", "T2");
    event.addProperty("user_team", "T2");
    event.addProperty("source_team", "T2");

    college.door.answer(Signed.call(envelope.toString()));

    Received answer = college.slack.next();
    assertThat(answer.path()).isEqualTo("/api/chat.postEphemeral");
    assertThat(answer.token()).isEqualTo(ONE);
    assertThat(answer.text("user")).isEqualTo("U2GUEST");
  }

  @Test
  void takesAGuestsPressForTheWorkspaceWhoseMessageItIs() {
    JsonObject press = pressed(new Action.Say("define key person"));
    press.getAsJsonObject("user").addProperty("id", "U2GUEST");
    press.getAsJsonObject("user").addProperty("team_id", "T2");
    college.slack.order("/respond", Reply.error("expired_url"));

    college.door.answer(Signed.payload(press.toString()));

    assertThat(college.slack.next().path()).isEqualTo("/respond");
    Received answer = college.slack.next();
    assertThat(answer.token()).isEqualTo(ONE);
    assertThat(answer.text("user")).isEqualTo("U2GUEST");
  }

  @Test
  void knowsAQuizOfOneWorkspaceInNoOther() {
    college.door.answer(payloads.slash("quiz partnership working 1", "C0SHARED", Map.of()));
    college.door.answer(
        payloads.slash("score", "C0SHARED", Map.of("team_id", "T2", "user_id", "U2GUEST")));
    college.door.close();

    assertThat(college.slack.rest())
        .filteredOn(answer -> shown(answer).contains("No quiz is running here"))
        .hasSize(1);
  }

  @Test
  void givesAGuestTheHomeOfTheirOwnWorkspace() {
    String opened = ViewPayloads.opened("U2GUEST", "home").body();

    college.door.answer(Signed.call(opened.replace("\"T1\"", "\"T2\"")));

    Received home = college.slack.next();
    assertThat(home.path()).isEqualTo("/api/views.publish");
    assertThat(home.token()).isEqualTo(TWO);
  }

  private JsonObject pressed(Action action) {
    return payloads.pressed(ActionToken.encode(action), "C0SHARED", false);
  }
}
