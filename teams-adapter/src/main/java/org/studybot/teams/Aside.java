package org.studybot.teams;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.teams.botframework.Address;
import org.studybot.teams.botframework.ConnectorFailure;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/**
 * What is for one person alone, said by somebody among others. Teams has no message that only one
 * of them sees, so it goes to the conversation which that person has with the bot alone.
 */
final class Aside {

  private static final Logger LOG = LoggerFactory.getLogger(Aside.class);

  private final Mail mail;

  Aside(Mail mail) {
    this.mail = mail;
  }

  /** Where that cannot be, the others read no more than what it is about. */
  void say(Address to, CardMessage message) {
    try {
      mail.postAlone(to, message);
    } catch (ConnectorFailure failure) {
      LOG.info("nothing can be said to a person alone: {}", failure.getMessage());
      mail.reply(to, AdaptiveCardRenderer.render(about(message.summary())).getFirst());
    }
  }

  private static Card about(String title) {
    return Card.of(
        title,
        new Block.Prose(
            "The rest is for you alone, and here everybody would read it. Use the buttons instead:"
                + " what they say, only you see."));
  }
}
