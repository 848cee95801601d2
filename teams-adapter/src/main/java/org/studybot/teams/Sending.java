package org.studybot.teams;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.studybot.core.card.Card;
import org.studybot.core.event.Delivery;
import org.studybot.teams.card.AdaptiveCardRenderer;
import org.studybot.teams.card.CardMessage;

/** One message, and what to do with it. A delivery whose card is large becomes several. */
record Sending(How how, CardMessage message) {

  /** What to do with a message. */
  enum How {
    REPLY,
    POST,
    /** Takes the place of the message whose button was pressed. */
    UPDATE
  }

  /** The messages of these deliveries, in their order. */
  static List<Sending> of(List<Delivery> deliveries) {
    return deliveries.stream().flatMap(Sending::of).toList();
  }

  private static Stream<Sending> of(Delivery delivery) {
    return switch (delivery) {
      case Delivery.Reply(var card, var _) -> of(card, How.REPLY, How.REPLY);
      case Delivery.Post(var card) -> of(card, How.POST, How.POST);
      case Delivery.Update(var card) -> of(card, How.UPDATE, How.POST);
    };
  }

  private static Stream<Sending> of(Card card, How first, How others) {
    List<CardMessage> messages = AdaptiveCardRenderer.render(card);
    return IntStream.range(0, messages.size())
        .mapToObj(index -> new Sending(index == 0 ? first : others, messages.get(index)));
  }
}
