package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studybot.slack.TestWorkspace.shown;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.studybot.core.testing.CareContract;
import org.studybot.slack.testing.FakeSlack.Received;
import org.studybot.slack.testing.Payloads;

class CareTest extends CareContract {

  @Override
  protected Seen sayAmongOthers(String text) {
    try (TestWorkspace workspace = new TestWorkspace()) {
      workspace.deliver(Payloads.mention("<@UBOT> " + text));
      Received help = workspace.next("/api/chat.postEphemeral");
      assertThat(help.text("user")).isEqualTo("U1");
      assertThat(workspace.slack.rest()).isEmpty();
      return new Seen(shown(help), "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
