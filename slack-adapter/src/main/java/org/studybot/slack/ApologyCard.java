package org.studybot.slack;

import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/** What somebody gets for whom handling failed. */
final class ApologyCard {

  private ApologyCard() {}

  /** The reference is in the log, with what happened. */
  static Card of(String reference) {
    return Card.of(
        "Sorry, that went wrong",
        new Block.Prose(
            "It was the bot's fault, not yours. Try again in a minute. If it happens again, give"
                + " your teaching staff the reference below, so that somebody can look into it."),
        new Block.Note("Reference: " + reference));
  }
}
