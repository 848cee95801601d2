package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import org.studybot.core.Studybot;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.door.HttpCall;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.slack.testing.FakeSlack;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Shown;
import org.studybot.slack.testing.Signed;

/** A workspace with the bot in it: the real bot behind the real door, and a stand-in for Slack. */
final class TestWorkspace implements AutoCloseable {

  static final String TOKEN = "xoxb-1234-secret-bot-token";
  static final String STAFF = "U0STAFF";

  /** More than Slack has, so that a busy machine fails no test that is about something else. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  final FakeSlack slack;
  final SlackDoor door;
  final Payloads payloads;

  TestWorkspace() throws IOException {
    this(new WordOverlap(Notes.catalogue()));
  }

  TestWorkspace(KnowledgeBase knowledge) throws IOException {
    this(knowledge, PATIENCE);
  }

  TestWorkspace(KnowledgeBase knowledge, Duration patience) throws IOException {
    slack = new FakeSlack();
    payloads = new Payloads(slack.responseUrl());
    People people = People.withStaff(STAFF);
    SlackSettings settings = new SlackSettings(Signed.SECRET, TOKEN, slack.apiUrl(), people);
    Studybot studybot = Bots.on(knowledge);
    door = SlackDoor.one(settings, TOKEN, studybot, InstantSource.fixed(Signed.NOW), patience);
  }

  /** Slack delivers this and has its empty acknowledgement. */
  void deliver(HttpCall call) {
    HttpAnswer answer = door.answer(call);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  /** The bot's next message, which goes to this path. */
  FakeSlack.Received next(String path) {
    FakeSlack.Received next = slack.next();
    assertThat(next.path()).isEqualTo(path);
    return next;
  }

  static String shown(FakeSlack.Received message) {
    return Shown.text(message.body().get("blocks"));
  }

  @Override
  public void close() {
    door.close();
    slack.close();
  }
}
