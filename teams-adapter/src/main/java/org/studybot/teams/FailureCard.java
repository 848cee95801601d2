package org.studybot.teams;

import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/** What a person sees when something broke on our side. */
final class FailureCard {

  private FailureCard() {}

  /** With the number under which the log tells more. */
  static Card of(String number) {
    return Card.of(
        "Something went wrong",
        new Block.Prose("I could not answer that; it is my fault, not yours. Please try again."),
        new Block.Note("If it goes on, tell your staff this number: " + number));
  }
}
