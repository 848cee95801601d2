package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.slack.SlackSettings.Access.OneWorkspace;

class SlackSettingsTest {

  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final String TOKEN = "xoxb-1234-5678-abcdef";

  @Test
  void showNoSecretAsText() {
    assertThat(new SlackSettings(SECRET, TOKEN, SlackSettings.SLACK).toString())
        .doesNotContain(SECRET, TOKEN)
        .contains("https://slack.com/api/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "short", "with a space in it", "8f742231b10e8888\n"})
  void refuseASecretThatCannotBeOne(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSettings(secret, TOKEN, SlackSettings.SLACK))
        .withMessageContaining("signing secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xoxp-a-users-token", "xapp-an-app-token", "xoxb-", "xoxb-1 2"})
  void refuseATokenThatIsNotABots(String token) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSettings(SECRET, token, SlackSettings.SLACK))
        .withMessageContaining("xoxb-")
        .withMessageNotContaining("1 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xapp-", "xapp-1 2", "xoxb-a-bots-token", "1-A012-secret"})
  void refuseAnAppTokenThatIsNone(String token) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SlackSettings(
                    SECRET, new OneWorkspace(TOKEN), SlackSettings.SLACK, People.learners(), token))
        .withMessageContaining("xapp-")
        .withMessageNotContaining("secret");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://slack.com/api/", "ftp://127.0.0.1/", "slack.com/api", "http:/x"})
  void refuseAnAddressThatWouldShowTheTokenToOthers(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SlackSettings(SECRET, TOKEN, URI.create(address)));
  }

  @Test
  void takeAStandInOnThisMachineAndEndItsAddressWithASlash() {
    SlackSettings settings =
        new SlackSettings(SECRET, TOKEN, URI.create("http://127.0.0.1:3777/api"));

    assertThat(settings.apiUrl()).hasToString("http://127.0.0.1:3777/api/");
    assertThat(settings.localStandIn()).isTrue();
  }
}
