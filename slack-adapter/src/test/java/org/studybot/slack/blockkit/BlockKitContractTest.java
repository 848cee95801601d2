package org.studybot.slack.blockkit;

import static java.util.stream.Collectors.joining;

import org.studybot.core.card.Card;
import org.studybot.core.testing.RendererContract;
import org.studybot.slack.testing.Shown;

class BlockKitContractTest extends RendererContract {

  @Override
  protected String readable(Card card) {
    return Rendered.messages(card).stream().map(Shown::text).collect(joining("\n"));
  }
}
