package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.studybot.core.door.HttpCall;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.slack.SlackSettings.Access.OneWorkspace;
import org.studybot.slack.testing.FakeSlack;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.FakeSocket;
import org.studybot.slack.testing.LogWatch;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;

class SocketModeTest {

  private static final String APP_TOKEN = "xapp-1-A1-secret-app-token";
  private static final String OPEN = "/api/apps.connections.open";

  private FakeSlack slack;
  private FakeSocket socket;
  private Payloads payloads;
  private SlackDoor door;

  @BeforeEach
  void open() throws IOException {
    slack = new FakeSlack();
    socket = new FakeSocket();
    payloads = new Payloads(slack.responseUrl());
    SlackSettings settings =
        new SlackSettings(
            Signed.SECRET,
            new OneWorkspace(TestWorkspace.TOKEN),
            slack.apiUrl(),
            People.learners(),
            APP_TOKEN);
    var bot = Bots.on(new WordOverlap(Notes.catalogue()));
    InstantSource clock = InstantSource.fixed(Signed.NOW);
    door = SlackDoor.one(settings, TestWorkspace.TOKEN, bot, clock, TestWorkspace.PATIENCE);
  }

  @AfterEach
  void close() {
    door.close();
    socket.close();
    slack.close();
  }

  @Test
  void deliversWhatSlackWouldDeliverOverHttpAndNobodyHasToSignIt() {
    WebSocket line = connect();

    line.send(FakeSocket.envelope("e1", payloads.slash("tips partnership working")));
    assertAcknowledged("e1");
    assertThat(shown(next("/respond"))).contains("Name two agencies");

    line.send(FakeSocket.envelope("e2", Payloads.mention("<@UBOT> define key person")));
    assertAcknowledged("e2");
    assertThat(shown(next("/api/chat.postEphemeral"))).contains("Key person");
  }

  @Test
  void speaksAsTheBotWhereTheResponseUrlDoesNotWork() {
    WebSocket line = connect();
    slack.order("/respond", new Reply(404, Map.of(), "gone"));

    line.send(FakeSocket.envelope("e1", payloads.slash("define key person")));

    next("/respond");
    assertThat(next("/api/chat.postEphemeral").token()).contains(TestWorkspace.TOKEN);
  }

  @Test
  void isOpenedWithTheAppTokenWhichIsNotLogged() {
    try (LogWatch log = new LogWatch()) {
      slack.order(OPEN, socket.address());
      assertThat(door.connect()).isTrue();

      Received opening = next(OPEN);
      assertThat(opening.token() + opening.text("token")).contains(APP_TOKEN);
      socket.line();
      assertThat(log.text()).doesNotContain("secret-app-token");
    }
  }

  @Test
  void movesToANewLineWhenSlackAsksAndAnswersARepetitionThereOnlyOnce() {
    WebSocket line = connect();
    HttpCall command = payloads.slash("define key person");
    line.send(FakeSocket.envelope("e1", command));
    assertAcknowledged("e1");
    next("/respond");
    slack.order(OPEN, socket.address());

    line.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");

    next(OPEN);
    WebSocket another = socket.line();
    another.send(FakeSocket.envelope("e1", command));
    assertAcknowledged("e1");
    another.send(FakeSocket.envelope("e2", payloads.slash("define time sample")));
    assertAcknowledged("e2");
    assertThat(shown(next("/respond"))).contains("Time sample");
    assertThat(slack.rest()).isEmpty();
  }

  @Test
  void isOpenedAgainWhenItBreaks() {
    WebSocket line = connect();
    slack.order(OPEN, socket.address());

    line.closeConnection(1006, "cut");

    next(OPEN);
    socket.line().send(FakeSocket.envelope("e1", payloads.slash("define key person")));
    assertAcknowledged("e1");
    assertThat(shown(next("/respond"))).contains("Key person");
  }

  @Test
  void isTriedAgainWhenSlackRefusedItAtFirst() {
    slack.order(OPEN, Reply.error("internal_error"), socket.address());

    door.connect();

    next(OPEN);
    next(OPEN);
    assertThat(socket.line().isOpen()).isTrue();
  }

  private WebSocket connect() {
    slack.order(OPEN, socket.address());
    door.connect();
    next(OPEN);
    return socket.line();
  }

  private void assertAcknowledged(String envelope) {
    JsonObject acknowledgement = socket.acknowledgement();
    assertThat(acknowledgement.get("envelope_id").getAsString()).isEqualTo(envelope);
    assertThat(acknowledgement.has("payload")).isFalse();
  }

  private Received next(String path) {
    Received next = slack.next();
    assertThat(next.path()).isEqualTo(path);
    return next;
  }
}
