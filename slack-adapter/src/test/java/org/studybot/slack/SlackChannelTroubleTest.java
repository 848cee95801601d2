package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.studybot.slack.QuizMessages.CHANNEL;
import static org.studybot.slack.QuizMessages.QUESTION;
import static org.studybot.slack.QuizMessages.longMessage;
import static org.studybot.slack.TestWorkspace.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
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
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;
import org.studybot.slack.testing.LogWatch;

/** What comes of it where Slack does not take a message of a quiz. */
class SlackChannelTroubleTest {

  private static final String POST = "/api/chat.postMessage";
  private static final String UPDATE = "/api/chat.update";
  private static final String DELETE = "/api/chat.delete";

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
  void leavesNothingOfALongMessageThatFailedHalfway() {
    workspace.slack.order(POST, Reply.posted("1.1"), Reply.error("fatal_error"));

    assertThatExceptionOfType(SlackRefusal.class)
        .isThrownBy(() -> channel.post(CHANNEL, "", longMessage(2)));

    List<Received> calls = workspace.slack.rest();
    assertThat(calls).extracting(Received::path).containsExactly(POST, POST, DELETE);
    assertThat(calls.getLast().text("ts")).isEqualTo("1.1");
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
}
