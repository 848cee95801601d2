package org.studybot.core.card;

import java.util.List;

/**
 * A message as it is shown.
 *
 * @param title what the message is about, in a few words; also its notification
 */
public record Card(String title, List<Block> blocks) {

  public Card {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a card needs a title");
    }
    blocks = List.copyOf(blocks);
  }

  public static Card of(String title, Block... blocks) {
    return new Card(title, List.of(blocks));
  }
}
