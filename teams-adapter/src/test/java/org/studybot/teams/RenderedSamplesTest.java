package org.studybot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studybot.core.card.Card;
import org.studybot.core.testing.RenderedSamples;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

class RenderedSamplesTest {

  @Test
  void everySampleCardIsKeptAsTeamsGetsIt() {
    int kept =
        RenderedSamples.keep(
            Map.of("apology: Teams'", FailureCard.of("7f3a-91")), RenderedSamplesTest::messages);

    assertThat(kept).isGreaterThan(100);
  }

  private static List<String> messages(Card card) {
    return AdaptiveCardRenderer.render(card).stream().map(CardMessage::json).toList();
  }
}
