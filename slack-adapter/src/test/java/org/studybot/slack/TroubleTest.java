package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.studybot.core.card.Action;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.Findings;
import org.studybot.knowledge.Hit;
import org.studybot.knowledge.Kind;
import org.studybot.knowledge.KnowledgeBase;
import org.studybot.knowledge.KnowledgeException;
import org.studybot.knowledge.Query;
import org.studybot.knowledge.Suggestion;
import org.studybot.knowledge.Topic;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.LogWatch;
import org.studybot.slack.testing.Payloads;
import org.studybot.slack.testing.Signed;
import org.studybot.slack.testing.ViewPayloads;

/** What happens where something is slow, broken or refused. */
@Timeout(60)
class TroubleTest {

  private static final Pattern REFERENCE = Pattern.compile("Reference: ([0-9a-f]{8})");

  /** Knowledge whose searches first do something else. */
  private record Disturbed(KnowledgeBase knowledge, Runnable first, Runnable beforeTopics)
      implements KnowledgeBase {

    Disturbed(Runnable first) {
      this(first, () -> {});
    }

    Disturbed(Runnable first, Runnable beforeTopics) {
      this(new WordOverlap(Notes.catalogue()), first, beforeTopics);
    }

    @Override
    public Catalogue catalogue() {
      beforeTopics.run();
      return knowledge.catalogue();
    }

    @Override
    public Findings search(Query query) {
      first.run();
      return knowledge.search(query);
    }

    @Override
    public List<Hit> nearest(Query query) {
      return knowledge.nearest(query);
    }

    @Override
    public Optional<Topic> topicNamed(String words) {
      return Optional.empty();
    }

    @Override
    public List<Suggestion> suggest(String begun, int limit) {
      return List.of();
    }

    @Override
    public void close() {}
  }

  @Test
  void acknowledgesWhileTheSearchIsStillRunning() throws IOException {
    CountDownLatch searchMayEnd = new CountDownLatch(1);
    KnowledgeBase slow = new Disturbed(() -> await(searchMayEnd));
    try (var workspace = new TestWorkspace(slow, Duration.ofMillis(5))) {
      for (int times = 0; times < 100; times++) {
        deliverFrom("U1" + times, workspace);
      }
      assertThat(workspace.slack.rest()).isEmpty();

      searchMayEnd.countDown();

      assertThat(shown(workspace.next("/respond"))).contains("Name two agencies");
    }
  }

  @Test
  void acknowledgesNoEarlierThanItHasHandledWhatCame() throws IOException {
    AtomicInteger handled = new AtomicInteger();
    KnowledgeBase counting = new Disturbed(handled::incrementAndGet);
    try (var workspace = new TestWorkspace(counting, Duration.ofMinutes(1))) {
      for (int times = 1; times <= 100; times++) {
        deliverFrom("U1" + times, workspace);
        assertThat(handled).hasValue(times);
      }
    }
  }

  @Test
  void closesADialogWhileTheSearchIsStillRunningAndAnswersThen() throws IOException {
    CountDownLatch searchMayEnd = new CountDownLatch(1);
    KnowledgeBase slow = new Disturbed(() -> await(searchMayEnd));
    try (var workspace = new TestWorkspace(slow, Duration.ofMillis(5))) {
      workspace.deliver(workspace.payloads.slash(""));
      JsonObject modal = DialogTest.view(workspace.next("/api/views.open"));
      JsonObject sent = ViewPayloads.sent("U1", modal, Map.of("words", List.of("agencies brings")));

      assertThat(workspace.door.answer(ViewPayloads.call(sent)).body())
          .isEqualTo("{\"response_action\":\"clear\"}");
      assertThat(workspace.slack.rest()).isEmpty();
      searchMayEnd.countDown();

      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Name two agencies");
    }
  }

  @Test
  void apologisesInTheDialogsPlaceForOneThatFailed() throws IOException {
    try (var workspace = new TestWorkspace(new Disturbed(TroubleTest::fail))) {
      workspace.deliver(workspace.payloads.slash(""));
      JsonObject modal = DialogTest.view(workspace.next("/api/views.open"));

      workspace.door.answer(
          ViewPayloads.call(
              ViewPayloads.sent("U1", modal, Map.of("words", List.of("agencies brings")))));

      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Sorry", "Reference");
    }
  }

  @Test
  void apologisesForAFailureWithAReferenceThatIsInTheLog() throws IOException {
    try (var workspace = new TestWorkspace(new Disturbed(TroubleTest::fail));
        var log = new LogWatch()) {
      workspace.deliver(workspace.payloads.slash("tips agencies"));

      Received apology = workspace.next("/respond");
      assertThat(apology.text("response_type")).isEqualTo("ephemeral");
      assertThat(shown(apology)).contains("Sorry").doesNotContain("index is broken");
      Matcher reference = REFERENCE.matcher(shown(apology));
      assertThat(reference.find()).isTrue();
      assertThat(log.text()).contains(reference.group(1), "the index is broken");
    }
  }

  @Test
  void answersARetryOfWhatFailed() throws IOException {
    CountDownLatch failures = new CountDownLatch(1);
    Runnable failOnce =
        () -> {
          if (failures.getCount() == 1) {
            failures.countDown();
            fail();
          }
        };
    try (var workspace = new TestWorkspace(new Disturbed(failOnce))) {
      String body = Payloads.mentionBody("<@UBOT> agencies brings", "");
      assertThat(workspace.door.answer(Signed.call(body)).status())
          .as("it may have been an answer in a quiz")
          .isEqualTo(500);
      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Sorry");

      workspace.deliver(Signed.call(body));

      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Name two agencies");
    }
  }

  @Test
  void whatMayHaveChangedSomethingAndFailedIsNotAcknowledged() throws IOException {
    try (var workspace = new TestWorkspace(new Disturbed(() -> {}, TroubleTest::fail))) {
      HttpAnswer answer = workspace.door.answer(workspace.payloads.slash("quiz agencies"));

      assertThat(answer.status()).isEqualTo(500);
      assertThat(shown(workspace.next("/respond"))).contains("Sorry", "Reference");
    }
  }

  @Test
  void apologisesOnceForAnEventThatFailsAgainAndAgain() throws IOException {
    try (var workspace = new TestWorkspace(new Disturbed(() -> {}, TroubleTest::fail))) {
      String body = Payloads.mentionBody("<@UBOT> quiz agencies", "");

      assertThat(workspace.door.answer(Signed.call(body)).status()).isEqualTo(500);
      assertThat(workspace.door.answer(Signed.call(body)).status()).isEqualTo(500);

      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Sorry");
      workspace.door.close();
      assertThat(workspace.slack.rest()).isEmpty();
    }
  }

  @Test
  void whatMayChangeSomethingAndIsLateIsNotAcknowledgedAndItsRetryIsAnsweredOnce()
      throws IOException {
    CountDownLatch mayEnd = new CountDownLatch(1);
    KnowledgeBase slow = new Disturbed(() -> {}, () -> await(mayEnd));
    try (var workspace = new TestWorkspace(slow, Duration.ofMillis(300))) {
      String body = Payloads.mentionBody("<@UBOT> quiz agencies", "");
      assertThat(workspace.door.answer(Signed.call(body)).status()).isEqualTo(503);
      mayEnd.countDown();

      assertThat(workspace.slack.next().path()).startsWith("/api/chat.");
      assertThat(workspace.door.answer(Signed.call(body)).status()).isEqualTo(200);
      workspace.door.close();
      assertThat(workspace.slack.rest()).isEmpty();
    }
  }

  @Test
  void waitsAsLongAsSlackAsksAndTriesAgain() throws IOException {
    try (var workspace = new TestWorkspace()) {
      workspace.slack.order(
          "/api/chat.postMessage",
          new Reply(429, Map.of("Retry-After", "0"), "{\"ok\":false,\"error\":\"ratelimited\"}"));

      workspace.deliver(Payloads.direct("define key person"));

      workspace.next("/api/chat.postMessage");
      assertThat(shown(workspace.next("/api/chat.postMessage"))).contains("Key person");
    }
  }

  @Test
  void answersThroughTheApiWhereTheResponseUrlIsBroken() throws IOException {
    try (var workspace = new TestWorkspace()) {
      workspace.slack.order("/respond", new Reply(500, Map.of(), "oops"));

      workspace.deliver(workspace.payloads.slash("tips partnership working"));

      workspace.next("/respond");
      assertThat(shown(workspace.next("/api/chat.postEphemeral"))).contains("Name two agencies");
    }
  }

  @Test
  void survivesASlackThatRefusesEverything() throws IOException {
    try (var workspace = new TestWorkspace();
        var log = new LogWatch()) {
      Reply refusal = Reply.error("fatal_error");
      workspace.slack.order("/api/chat.postMessage", refusal, refusal);
      workspace.slack.order("/api/chat.postEphemeral", refusal);

      workspace.deliver(Payloads.direct("define key person"));
      workspace.door.close();

      assertThat(workspace.slack.rest())
          .extracting(Received::path)
          .containsExactly(
              "/api/chat.postMessage", "/api/chat.postEphemeral", "/api/chat.postMessage");
      assertThat(log.text()).contains("fatal_error");
    }
  }

  @Test
  void saysNoMoreToAWorkspaceThatIsClosedToIt() throws IOException {
    try (var workspace = new TestWorkspace();
        var log = new LogWatch()) {
      workspace.slack.order("/api/chat.postMessage", Reply.error("account_inactive"));

      workspace.deliver(Payloads.direct("define key person"));
      workspace.door.close();

      assertThat(workspace.slack.rest()).hasSize(1);
      assertThat(log.text()).contains("No answer reaches", "account_inactive");
    }
  }

  @Test
  void writesToWhoeverAskedWhereTheChannelIsClosedByNow() throws IOException {
    try (var workspace = new TestWorkspace()) {
      workspace.slack.order("/respond", Reply.error("expired_url"));
      workspace.slack.order("/api/chat.postMessage", Reply.error("is_archived"));
      String tip = Notes.catalogue().topics().getFirst().entries(Kind.EXAM_TIP).getFirst().id();

      workspace.deliver(workspace.payloads.press(new Action.Share(tip)));

      workspace.next("/respond");
      assertThat(workspace.next("/api/chat.postMessage").text("channel")).isEqualTo("C0STUDY");
      Received message = workspace.next("/api/chat.postMessage");
      assertThat(message.text("channel")).isEqualTo("U1");
      assertThat(shown(message)).contains("Name two agencies");
    }
  }

  @Test
  void usesAResponseUrlNoMoreThanFiveTimes() throws IOException {
    try (var workspace = new TestWorkspace(LongNotes.knowledge())) {
      workspace.deliver(workspace.payloads.slash("marks everything"));
      workspace.door.close();

      List<String> paths = workspace.slack.rest().stream().map(Received::path).toList();
      assertThat(paths).hasSizeGreaterThan(6);
      assertThat(paths.subList(0, 5)).containsOnly("/respond");
      assertThat(paths.subList(5, paths.size())).containsOnly("/api/chat.postEphemeral");
    }
  }

  @Test
  void keepsSecretsOutOfTheLog() throws IOException {
    try (var log = new LogWatch();
        var workspace = new TestWorkspace()) {
      workspace.slack.order("/respond", Reply.error("expired_url"));
      workspace.slack.order("/api/chat.postEphemeral", Reply.error("channel_not_found"));
      workspace.slack.order("/api/chat.postMessage", Reply.error("fatal_error"));
      workspace.deliver(workspace.payloads.slash("tips partnership working"));
      workspace.door.answer(Signed.call("{\"type\":\"event_callback\",\"event\":7}"));
      workspace.door.answer(Signed.call("nonsense", "wrong", Signed.NOW));
      workspace.door.close();

      assertThat(log.text())
          .isNotEmpty()
          .doesNotContain(TestWorkspace.TOKEN, Signed.SECRET, workspace.slack.responseUrl());
    }
  }

  private static void deliverFrom(String user, TestWorkspace workspace) {
    workspace.deliver(
        workspace.payloads.slash("tips partnership agencies", "C0STUDY", Map.of("user_id", user)));
  }

  private static void fail() {
    throw new KnowledgeException("the index is broken");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
