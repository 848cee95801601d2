package org.studybot.teams;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/** One message, and what to do with it. A delivery whose card is large becomes several. */
record Sending(How how, CardMessage message) {

  /** What to do with a message. */
  enum How {
    REPLY,
    POST,
    /** Takes the place of the message whose button was pressed. */
    UPDATE,
    /** Words for whoever pressed alone, where Teams can do that; else a reply. */
    TELL,
    /** A card for whoever pressed alone, where Teams can do that; else a reply. */
    HAND_OVER
  }

  /** The messages of these deliveries, in their order. */
  static List<Sending> of(List<Delivery> deliveries) {
    return deliveries.stream().flatMap(Sending::of).toList();
  }

  private static Stream<Sending> of(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Reply(var card, var audience) when audience == Audience.EVERYONE ->
          of(card, How.REPLY, How.REPLY);
      case Delivery.Reply(var card, var _) when canBeAnswered(card) ->
          of(card, How.HAND_OVER, How.REPLY);
      case Delivery.Reply(var card, var _) -> Stream.of(words(card));
      case Delivery.Post(var card) -> of(card, How.POST, How.POST);
      case Delivery.Show(var _, var _, var card) -> of(card, How.POST, How.POST);
      case Delivery.Update(var card) -> of(card, How.UPDATE, How.POST);
    };
  }

  private static Sending words(Card card) {
    CardMessage message = AdaptiveCardRenderer.render(card).getFirst();
    return new Sending(How.TELL, new CardMessage(message.json(), PlainText.of(card)));
  }

  private static boolean canBeAnswered(Card card) {
    return card.blocks().stream()
        .anyMatch(
            block ->
                block instanceof Block.Buttons
                    || block instanceof Block.Choices
                    || block instanceof Block.Form);
  }

  private static Stream<Sending> of(Card card, How first, How others) {
    List<CardMessage> messages = AdaptiveCardRenderer.render(card);
    return IntStream.range(0, messages.size())
        .mapToObj(index -> new Sending(index == 0 ? first : others, messages.get(index)));
  }
}
