package org.studybot.teams.card;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/**
 * As much of a card as goes into one message.
 *
 * @param opens whether it shows the title: the first part does
 */
record Part(String title, boolean opens, List<Block> blocks) {

  private static final int LONGEST_TITLE = 300;

  Part {
    blocks = List.copyOf(blocks);
  }

  /** All of a card. A title too long for one goes on as prose. */
  static Part whole(Card card) {
    if (card.title().length() <= LONGEST_TITLE) {
      return new Part(card.title(), true, card.blocks());
    }
    List<Block> blocks = new ArrayList<>(card.blocks());
    blocks.addFirst(new Block.Prose(card.title()));
    int cut = Halves.boundary(card.title(), LONGEST_TITLE);
    return new Part(card.title().substring(0, cut) + "\u2026", false, blocks);
  }

  /** The same with this at its end. */
  Part with(Block last) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(last);
    return new Part(title, opens, more);
  }

  /** The same in two parts; this one alone if it cannot be divided. */
  List<Part> halves() {
    List<Block> pieces = blocks.size() == 1 ? Halves.of(blocks.getFirst()) : blocks;
    int middle = pieces.size() / 2;
    return pieces.size() < 2
        ? List.of(this)
        : List.of(
            new Part(title, opens, pieces.subList(0, middle)),
            new Part(title, false, pieces.subList(middle, pieces.size())));
  }
}
