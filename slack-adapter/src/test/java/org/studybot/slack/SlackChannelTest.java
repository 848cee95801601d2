package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.studybot.slack.TestWorkspace.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.channel.Channel;
import org.studybot.core.channel.OutOfReach;
import org.studybot.core.channel.RetryLater;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery.Show;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.LogWatch;

class SlackChannelTest {

  private static final String POST = "/api/chat.postMessage";
  private static final String UPDATE = "/api/chat.update";
  private static final String DELETE = "/api/chat.delete";

  private static final Conversation CHANNEL = conversation("slack:T1", "");
  private static final Show QUESTION = show("Which of these is a key person?");

  private TestWorkspace workspace;
  private Channel channel;

  @BeforeEach
  void open() throws IOException {
    workspace = new TestWorkspace();
    channel = workspace.door.channel();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void ownsTheConversationsOfSlackAndNoOthers() {
    assertThat(channel.owns(CHANNEL)).isTrue();
    assertThat(channel.owns(conversation("teams:T1", ""))).isFalse();
    assertThat(channel.owns(conversation("web:local", ""))).isFalse();
  }

  @Test
  void postsAMessageThatIsThenKnownByItsTimestamp() {
    workspace.slack.order(POST, Reply.posted("1795424400.000001"));

    assertThat(channel.post(CHANNEL, "", QUESTION)).isEqualTo("1795424400.000001");

    Received post = workspace.next(POST);
    assertThat(post.text("channel")).isEqualTo("C0STUDY");
    assertThat(post.text("thread_ts")).isEmpty();
    assertThat(post.token()).isEqualTo("Bearer " + TestWorkspace.TOKEN);
    assertThat(shown(post)).contains("Question", "Which of these is a key person?");
  }

  @Test
  void saysTheWholeMessageInPlainTextForNotificationsAndScreenReaders() {
    workspace.slack.order(POST, Reply.posted("1"));

    channel.post(CHANNEL, "", show("Is <!here> & <@U1> *safe*?"));

    Received post = workspace.next(POST);
    assertThat(post.text("text")).isEqualTo("Question\nIs &lt;!here&gt; &amp; &lt;@U1&gt; *safe*?");
    assertThat(post.text("mrkdwn")).isEqualTo("0");
    assertThat(post.text("parse")).isEqualTo("none");
    assertThat(post.text("link_names")).isEqualTo("0");
    assertThat(post.text("unfurl_links")).isEqualTo("0");
    assertThat(post.text("unfurl_media")).isEqualTo("0");
  }

  @Test
  void postsUnderAMessageInItsThread() {
    channel.post(CHANNEL, "1795424400.000001", QUESTION);

    assertThat(workspace.next(POST).text("thread_ts")).isEqualTo("1795424400.000001");
  }

  @Test
  void postsUnderALongMessageInTheThreadOfItsFirstPart() {
    channel.post(CHANNEL, "1795424400.000001 1795424400.000002", QUESTION);

    assertThat(workspace.next(POST).text("thread_ts")).isEqualTo("1795424400.000001");
  }

  @Test
  void staysInTheThreadThatAConversationIsIn() {
    Conversation thread = conversation("slack:T1", "1795424300.000009");

    channel.post(thread, "", QUESTION);
    channel.post(thread, "1795424400.000001", QUESTION);

    assertThat(workspace.next(POST).text("thread_ts")).isEqualTo("1795424300.000009");
    assertThat(workspace.next(POST).text("thread_ts")).isEqualTo("1795424300.000009");
  }

  @Test
  void showsAMessageAnewInItsPlace() {
    assertThat(channel.edit(CHANNEL, "1795424400.000001", QUESTION)).isTrue();

    Received update = workspace.next(UPDATE);
    assertThat(update.text("channel")).isEqualTo("C0STUDY");
    assertThat(update.text("ts")).isEqualTo("1795424400.000001");
    assertThat(update.text("text")).startsWith("Question\n");
    assertThat(shown(update)).contains("Which of these is a key person?");
    assertThat(workspace.slack.rest()).isEmpty();
  }

  @Test
  void showsALongMessageAnewPartByPart() {
    workspace.slack.order(POST, Reply.posted("1.1"), Reply.posted("1.2"), Reply.posted("1.3"));
    String reference = channel.post(CHANNEL, "", longMessage(3));
    workspace.slack.rest();

    assertThat(channel.edit(CHANNEL, reference, longMessage(3))).isTrue();

    assertThat(workspace.slack.rest())
        .extracting(Received::path, update -> update.text("ts"))
        .containsExactly(tuple(UPDATE, "1.1"), tuple(UPDATE, "1.2"), tuple(UPDATE, "1.3"));
  }

  @Test
  void takesAwayAMessageThatNeedsAnotherNumberOfParts() {
    assertThat(channel.edit(CHANNEL, "1.1 1.2 1.3", QUESTION)).isFalse();

    assertThat(workspace.slack.rest())
        .extracting(Received::path, call -> call.text("ts"))
        .containsExactly(tuple(DELETE, "1.1"), tuple(DELETE, "1.2"), tuple(DELETE, "1.3"));
  }

  @Test
  void leavesNothingOfALongMessageThatFailedHalfway() {
    workspace.slack.order(POST, Reply.posted("1.1"), Reply.error("fatal_error"));

    assertThatExceptionOfType(SlackRefusal.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", longMessage(2)));

    List<Received> calls = workspace.slack.rest();
    assertThat(calls).extracting(Received::path).containsExactly(POST, POST, DELETE);
    assertThat(calls.getLast().text("ts")).isEqualTo("1.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message_not_found", "cant_update_message", "edit_window_closed"})
  void saysThatAMessageIsGoneSoThatItIsPostedAgain(String error) {
    workspace.slack.order(UPDATE, Reply.error(error));
    workspace.slack.order(DELETE, Reply.error("message_not_found"));

    assertThat(channel.edit(CHANNEL, "1795424400.000001", QUESTION)).isFalse();
  }

  @Test
  void takesAwayTheRestOfAMessageOfWhichSomebodyDeletedAPart() {
    workspace.slack.order(POST, Reply.posted("1.1"), Reply.posted("1.2"));
    String reference = channel.post(CHANNEL, "", longMessage(2));
    workspace.slack.rest();
    workspace.slack.order(UPDATE, Reply.ok(), Reply.error("message_not_found"));

    assertThat(channel.edit(CHANNEL, reference, longMessage(2))).isFalse();

    assertThat(workspace.slack.rest())
        .extracting(Received::path)
        .containsExactly(UPDATE, UPDATE, DELETE, DELETE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is_archived",
        "channel_not_found",
        "not_in_channel",
        "token_revoked",
        "account_inactive",
        "invalid_auth",
        "restricted_action"
      })
  void saysThatNothingCanBeShownWhereTheChannelIsClosedOrTheBotWasRemoved(String error) {
    workspace.slack.order(POST, Reply.error(error));
    workspace.slack.order(UPDATE, Reply.error(error));

    assertThatExceptionOfType(OutOfReach.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", QUESTION))
        .withMessage("chat.postMessage: " + error);
    assertThatExceptionOfType(OutOfReach.class)
        .isThrownBy(() -> channel.edit(CHANNEL, "1795424400.000001", QUESTION))
        .withMessage("chat.update: " + error);
  }

  @Test
  void saysInSomebodysOwnMessagesWhatCannotBeShownInTheChannel() {
    Card card = Card.of("I cannot show your quiz there", new Block.Prose("Add me to it."));

    assertThat(channel.tell(CHANNEL, "U1LEARNER", card)).isTrue();
    Received said = workspace.next(POST);
    assertThat(said.text("channel")).isEqualTo("U1LEARNER");
    assertThat(shown(said)).contains("I cannot show your quiz there", "Add me to it.");

    workspace.slack.order(POST, Reply.error("account_inactive"));
    assertThat(channel.tell(CHANNEL, "U1LEARNER", card)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fatal_error", "internal_error", "an_error_of_the_future"})
  void passesOnAnotherRefusalByItsNameSoThatItIsTriedAgain(String error) {
    workspace.slack.order(POST, Reply.error(error));

    assertThatExceptionOfType(SlackRefusal.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", QUESTION))
        .withMessage("chat.postMessage: " + error);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "3600, 3600", "soon, 5", "-1, 5", "'', 5"})
  void asksForThePauseThatSlackAsksFor(String header, long seconds) {
    Reply tooMany = new Reply(429, Map.of("Retry-After", header), "{\"ok\":false}");
    workspace.slack.order(POST, tooMany);
    workspace.slack.order(UPDATE, tooMany);

    assertThat(pauseOf(() -> channel.post(CHANNEL, "", QUESTION))).hasSeconds(seconds);
    assertThat(pauseOf(() -> channel.edit(CHANNEL, "1.1", QUESTION))).hasSeconds(seconds);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ratelimited", "rate_limited"})
  void asksForAPauseAlsoWhereSlackSaysSoInTheBodyAlone(String error) {
    workspace.slack.order(POST, Reply.error(error));

    assertThat(pauseOf(() -> channel.post(CHANNEL, "", QUESTION))).hasSeconds(5);
  }

  @Test
  void asksForAPauseWhereNoMoreThanTheStatusSaysSo() {
    workspace.slack.order(POST, new Reply(429, Map.of(), ""));

    assertThat(pauseOf(() -> channel.post(CHANNEL, "", QUESTION))).hasSeconds(5);
  }

  @Test
  void passesOnThatSlackIsOutOfOrder() {
    workspace.slack.order(POST, new Reply(503, Map.of(), "<html>down</html>"));

    assertThatExceptionOfType(SlackRefusal.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", QUESTION))
        .withMessageContaining("503");
  }

  @Test
  void passesOnThatSlackCannotBeReached() {
    workspace.slack.close();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", QUESTION));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> channel.edit(CHANNEL, "1.1", QUESTION));
  }

  @Test
  void showsNoTokenInWhatItPassesOnOrLogs() {
    workspace.slack.order(POST, Reply.posted("1.1"), Reply.error("token_revoked"));
    workspace.slack.order(DELETE, Reply.error("token_revoked"));

    try (LogWatch log = new LogWatch()) {
      assertThatExceptionOfType(OutOfReach.class)
          .isThrownBy(() -> channel.post(CHANNEL, "", longMessage(2)))
          .withMessageNotContaining(TestWorkspace.TOKEN);
      assertThat(log.text()).contains("C0STUDY").doesNotContain(TestWorkspace.TOKEN);
    }
  }

  private static Duration pauseOf(Runnable call) {
    return catchThrowableOfType(RetryLater.class, call::run).pause();
  }

  private static Conversation conversation(String tenant, String thread) {
    return new Conversation(tenant, "C0STUDY", thread, Scope.GROUP, Layout.THREAD);
  }

  private static Show show(String... texts) {
    List<Block> blocks = Stream.of(texts).<Block>map(Block.Prose::new).toList();
    return new Show("quiz/ab12/q1", "quiz/ab12", new Card("Question", blocks));
  }

  /** What fills so many messages of Slack. */
  private static Show longMessage(int parts) {
    return show(Collections.nCopies(parts, "A sentence. ".repeat(350)).toArray(String[]::new));
  }
}
