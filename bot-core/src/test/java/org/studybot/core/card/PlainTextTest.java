package org.studybot.core.card;

import org.studybot.core.testing.RendererContract;

class PlainTextTest extends RendererContract {

  @Override
  protected String readable(Card card) {
    return PlainText.of(card);
  }
}
