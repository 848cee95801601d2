package org.studybot.teams;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.Found;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.door.HttpAnswer;
import org.studybot.core.event.Delivery;
import org.studybot.teams.botframework.Incoming;
import org.studybot.teams.card.AdaptiveCardRenderer;

/**
 * Answers those who search the notes from where they write, and those who look a message up
 * (Microsoft Learn, "Message extensions"). The bot need not be in that conversation: it sends
 * nothing there, and keeps nothing of it.
 */
final class ExtensionAnswers {

  private static final Card NOTHING =
      Card.of("Look this up", new Block.Prose("That is done already. Close this and try again."));

  private final Handling handling;

  ExtensionAnswers(Handling handling) {
    this.handling = handling;
  }

  /** A page of what there is, to choose from. */
  HttpAnswer found(Incoming.Searched searched) {
    List<Found> found = handling.found(searched.words(), searched.skip(), searched.count());
    return found.isEmpty() && searched.skip() == 0
        ? InvokeAnswer.nothingFound("The notes say nothing about that.")
        : InvokeAnswer.found(found);
  }

  /** What the notes say about a message, for whoever looked it up alone. */
  HttpAnswer lookedUp(Incoming.Invoked invoked) {
    Card card = AdaptiveCardRenderer.without(card(invoked));
    return InvokeAnswer.dialog(AdaptiveCardRenderer.dialog(quotes(card) ? insertable(card) : card));
  }

  /** The same for a message of their own. */
  HttpAnswer inserted(Incoming.Invoked invoked) {
    return InvokeAnswer.inserted(card(invoked));
  }

  private Card card(Incoming.Invoked invoked) {
    return handling.aloof(invoked.inbound()).deliveries().stream()
        .findFirst()
        .map(Delivery::card)
        .orElse(NOTHING);
  }

  private static boolean quotes(Card card) {
    return card.blocks().stream().anyMatch(Block.Quote.class::isInstance);
  }

  /** Teams sends the message along once more, so the button itself need not say anything. */
  private static Card insertable(Card card) {
    List<Block> blocks = new ArrayList<>(card.blocks());
    Button insert = Button.primary("Put this into my message", new Action.Unknown());
    blocks.add(new Block.Buttons(List.of(insert)));
    return new Card(card.title(), blocks);
  }
}
