package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.slack.testing.FakeSlack.Received;

class SlashCommandTest {

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
  void inAChannelIsAnsweredForTheAskerAlone() {
    workspace.deliver(workspace.payloads.slash("tips partnership working"));

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(answer.text("replace_original")).isEqualTo("false");
    assertThat(shown(answer)).contains("Name two agencies and say what each of them brings.");
    assertThat(answer.text("text")).contains("Name two agencies and say what each of them brings.");
    assertThat(answer.token()).isEmpty();
  }

  @Test
  void inAPrivateChannelIsAnsweredAsInAnyOther() {
    workspace.deliver(
        workspace.payloads.slash(
            "define key person", "G0PRIVATE", Map.of("channel_name", "privategroup")));

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(answer)).contains("Key person", "Share with the channel");
  }

  @Test
  void mayHaveAnyName() {
    workspace.deliver(workspace.payloads.slash("help", "C0STUDY", Map.of("command", "/lernen")));

    assertThat(shown(workspace.next("/respond"))).contains("topics");
  }

  @Test
  void thatNothingFitsIsSaidPlainly() {
    workspace.deliver(workspace.payloads.slash("photosynthesis"));

    assertThat(shown(workspace.next("/respond"))).contains("Not in the notes", "photosynthesis");
  }

  @Test
  void inADirectMessageStaysWithTheAskerForItMayBeOneBetweenTwoPeople() {
    workspace.deliver(workspace.payloads.slash("define key person", "D1", Map.of()));

    Received answer = workspace.next("/respond");
    assertThat(answer.text("response_type")).isEqualTo("ephemeral");
    assertThat(shown(answer)).contains("Key person").doesNotContain("Share with the channel");
  }

  @Test
  void thatIsFarTooLongIsRefusedKindly() {
    workspace.deliver(workspace.payloads.slash("why? ".repeat(8000)));

    assertThat(shown(workspace.next("/respond"))).contains("too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel> <@U2> @everyone",
        "&lt;!channel&gt;",
        "\u0000\u0007\u001b[31m",
        "\u202e\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
        "\ud83d\udc69\u200d\ud83c\udfeb \ud83d",
        "<<<>>> | <http://evil.example|key person> ${jndi:ldap://x}",
        "a=b&c=d%00",
      })
  void ofAnyKindGetsAnAnswerThatPingsNobody(String text) {
    workspace.deliver(workspace.payloads.slash(text));

    Received answer = workspace.next("/respond");
    assertThat(shown(answer)).isNotBlank();
    assertThat(answer.text("text")).isNotBlank().doesNotContain("<", ">");
    assertThat(answer.text("link_names")).isEqualTo("false");
    assertThat(answer.text("parse")).isEqualTo("none");
    assertThat(answer.text("unfurl_links")).isEqualTo("false");
  }
}
