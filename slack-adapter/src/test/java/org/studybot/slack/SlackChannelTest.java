package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.studybot.slack.QuizMessages.CHANNEL;
import static org.studybot.slack.QuizMessages.QUESTION;
import static org.studybot.slack.QuizMessages.conversation;
import static org.studybot.slack.QuizMessages.longMessage;
import static org.studybot.slack.QuizMessages.show;
import static org.studybot.slack.TestWorkspace.shown;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.channel.Channel;
import org.studybot.core.event.Conversation;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.FakeSlack.Reply;

/** Messages of a quiz, as they are posted and shown anew. */
class SlackChannelTest {

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
}
