package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.door.HttpCall;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;

/** Several workspaces have the bot, and each keeps to itself. */
class WorkspacesTest {

  private static final String ONE = "xoxb-of-workspace-one";
  private static final String TWO = "xoxb-of-workspace-two";
  private static final Show MESSAGE =
      new Show("quiz/1", "", Card.of("Question", new Block.Prose("Which is it?")));

  @TempDir private Path folder;
  private College college;

  @BeforeEach
  void open() throws IOException {
    college = new College(folder);
    college.install("T1", ONE);
    college.install("T2", TWO);
  }

  @AfterEach
  void close() {
    college.close();
  }

  @Test
  void areAnsweredEachWithItsOwnToken() {
    deliver(college.door, message("T1"));
    assertThat(next().token()).isEqualTo("Bearer " + ONE);

    deliver(college.otherNode, message("T2"));
    assertThat(next().token()).isEqualTo("Bearer " + TWO);
  }

  @Test
  void areToldTheSameWhereSlackDeliversAgainToAnotherNode() {
    deliver(college.door, message("T1").replace("define key person", "quiz observation"));
    String body = message("T1").replace("define key person", "quiz partnership working");
    assertThat(body).contains("quiz partnership");
    deliver(college.door, body);
    HttpCall again = Signed.call(body);
    Map<String, List<String>> headers = new HashMap<>(again.headers());
    headers.put("x-slack-retry-num", List.of("1"));
    headers.put("x-slack-retry-reason", List.of("http_timeout"));

    college.otherNode.answer(new HttpCall("POST", SlackDoor.PATH, "", headers, body));
    college.otherNode.close();
    college.door.close();

    List<String> told = college.slack.rest().stream().map(message -> message.text("text")).toList();
    assertThat(told).as("by each node").hasSize(2);
    assertThat(told.getFirst()).isEqualTo(told.getLast()).contains("quiz");
  }

  @Test
  void areWrittenToEachWithItsOwnTokenAlsoWhenNobodyAsked() {
    college.door.channel().post(conversation("T2"), "", MESSAGE);
    assertThat(next().token()).isEqualTo("Bearer " + TWO);

    college.otherNode.channel().edit(conversation("T1"), "1.1", MESSAGE);
    assertThat(next().token()).isEqualTo("Bearer " + ONE);
  }

  @Test
  void thatHaveNotAddedTheBotGetNothing() {
    deliver(college.door, message("T3"));
    college.door.close();

    assertThat(college.slack.rest()).isEmpty();
    assertThatExceptionOfType(OutOfReach.class)
        .isThrownBy(() -> college.otherNode.channel().post(conversation("T3"), "", MESSAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\": \"app_uninstalled\"}",
        "{\"type\": \"tokens_revoked\", \"tokens\": {\"oauth\": [\"U1\"], \"bot\": [\"UBOT\"]}}"
      })
  void thatRemoveTheBotAreForgottenOnEveryNodeAndOthersAreNot(String event) {
    deliver(college.door, removal(event, Signed.NOW.plusSeconds(60).getEpochSecond()));

    deliver(college.otherNode, message("T1"));
    deliver(college.otherNode, message("T2"));
    college.otherNode.close();

    assertThat(college.slack.rest()).extracting(Received::token).containsExactly("Bearer " + TWO);
    assertThatExceptionOfType(OutOfReach.class)
        .isThrownBy(() -> college.door.channel().post(conversation("T1"), "", MESSAGE));
  }

  @Test
  void areNotAcknowledgedWhileTheDatabaseIsBusyAndForgottenThen() throws Exception {
    college.close();
    college = new College(folder, InstantSource.fixed(Signed.NOW), AfterAck.PATIENCE);
    String removal =
        removal("{\"type\": \"app_uninstalled\"}", Signed.NOW.plusSeconds(60).getEpochSecond());
    String file = "jdbc:sqlite:" + folder.resolve(DatabaseAddress.DEFAULT_FILE);
    try (Connection other = DriverManager.getConnection(file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      Instant before = Instant.now();

      assertThat(college.door.answer(Signed.call(removal)).status())
          .as("so that Slack tells it again")
          .isEqualTo(503);

      assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(3));
      statement.execute("COMMIT");
    }
    college.door.close();
    deliver(college.otherNode, message("T1"));
    college.otherNode.close();
    assertThat(college.slack.rest()).isEmpty();
  }

  @Test
  void keepTheBotWhereOnlyAPersonsTokenIsRevoked() {
    String event = "{\"type\": \"tokens_revoked\", \"tokens\": {\"oauth\": [\"U1\"], \"bot\": []}}";
    deliver(college.door, removal(event, Signed.NOW.plusSeconds(60).getEpochSecond()));

    deliver(college.door, message("T1"));

    assertThat(next().token()).isEqualTo("Bearer " + ONE);
  }

  @Test
  void keepTheBotThatWasAddedAnewBeforeItsRemovalWasTold() {
    deliver(
        college.door,
        removal("{\"type\": \"app_uninstalled\"}", Signed.NOW.minusSeconds(60).getEpochSecond()));

    deliver(college.door, message("T1"));

    assertThat(next().token()).isEqualTo("Bearer " + ONE);
  }

  @Test
  void useTheNewTokenOnceTheBotWasAddedAnew() {
    college.install("T1", "xoxb-of-workspace-one-anew");

    deliver(college.otherNode, message("T1"));

    assertThat(next().token()).isEqualTo("Bearer xoxb-of-workspace-one-anew");
  }

  @Test
  void answerACommandOfTheirOwnPeopleOnly() {
    Payloads payloads = new Payloads(college.slack.responseUrl());
    college.door.answer(payloads.slash("topics", "C0STUDY", Map.of("team_id", "T3")));
    college.door.answer(payloads.slash("topics", "C0STUDY", Map.of("team_id", "T2")));
    college.door.close();

    assertThat(college.slack.rest()).hasSize(1);
  }

  private static void deliver(SlackDoor node, String body) {
    assertThat(node.answer(Signed.call(body)).status()).isEqualTo(200);
  }

  private static String message(String team) {
    return in(team, Payloads.event(Payloads.directMessage("define key person"))).toString();
  }

  private static String removal(String event, long time) {
    JsonObject envelope = in("T1", Payloads.event(JsonParser.parseString(event).getAsJsonObject()));
    envelope.addProperty("event_time", time);
    envelope.remove("authorizations");
    return envelope.toString();
  }

  private static JsonObject in(String team, String body) {
    return JsonParser.parseString(body.replace("\"T1\"", "\"" + team + "\"")).getAsJsonObject();
  }

  private Received next() {
    return college.slack.next();
  }

  private static Conversation conversation(String team) {
    return new Conversation("slack:" + team, "C0STUDY", "", Scope.GROUP, Layout.THREAD);
  }
}
