package org.studybot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Card;
import org.studybot.core.testing.RenderedSamples;
import org.studybot.slack.blockkit.BlockKitRenderer;

class RenderedSamplesTest {

  @Test
  void everySampleCardIsKeptAsSlackGetsIt() {
    int kept =
        RenderedSamples.keep(
            Map.of("apology: Slack's", ApologyCard.of("7f3a-91")), RenderedSamplesTest::messages);

    assertThat(kept).isGreaterThan(100);
  }

  private static List<String> messages(Card card) {
    return BlockKitRenderer.render(card).stream()
        .map(message -> GsonFactory.createSnakeCase().toJson(message))
        .toList();
  }
}
