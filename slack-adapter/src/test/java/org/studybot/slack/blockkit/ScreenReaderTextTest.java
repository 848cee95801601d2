package org.studybot.slack.blockkit;

import static java.util.stream.Collectors.joining;

import org.studybot.core.card.Card;
import org.studybot.core.testing.RendererContract;

class ScreenReaderTextTest extends RendererContract {

  @Override
  protected String readable(Card card) {
    return BlockKitRenderer.render(card).stream()
        .map(SlackMessage::text)
        .map(SlackText::unescaped)
        .collect(joining("\n"));
  }
}
