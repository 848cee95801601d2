package org.studybot.teams;

import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/** What somebody is told whose file could not be fetched. */
final class UploadCards {

  private UploadCards() {}

  static Card notFetched() {
    return Card.of(
        "I could not fetch that file",
        new Block.Prose(
            "Teams did not let me read it, or it took too long. Please send it again; if that does"
                + " not help, tell whoever runs the bot."));
  }
}
