package org.studybot.teams;

import static java.util.stream.Collectors.joining;

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
import org.studybot.teams.card.Elements;

/**
 * One message, and what to do with it. A delivery whose card is large becomes several.
 *
 * @param words what it says, for where no card can be shown
 */
record Sending(How how, CardMessage message, String words) {

  private static final String AT_AN_END = ".!?:\u2026)";

  /** What to do with a message. */
  enum How {
    REPLY,
    POST,
    /** Takes the place of the message whose button was pressed. */
    UPDATE,
    /** For one person alone; words are enough. */
    TELL,
    /** For one person alone, as a card. */
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
          of(card, How.HAND_OVER, How.HAND_OVER);
      case Delivery.Reply(var card, var _) -> of(card, How.TELL, How.TELL);
      case Delivery.Post(var card) -> of(card, How.POST, How.POST);
      case Delivery.Dialog(var card) -> of(card, How.HAND_OVER, How.HAND_OVER);
      case Delivery.Show show -> of(show.card(), How.POST, How.POST);
      case Delivery.Update(var card) -> of(card, How.UPDATE, How.POST);
    };
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
    String words = inOneLine(PlainText.of(card));
    return IntStream.range(0, messages.size())
        .mapToObj(index -> new Sending(index == 0 ? first : others, messages.get(index), words));
  }

  /** Teams shows words in one line, so each line of ours has to end as a sentence does. */
  private static String inOneLine(String text) {
    return Elements.lines(text)
        .map(String::strip)
        .map(line -> isFinished(line) ? line : line + ".")
        .collect(joining(" "));
  }

  private static boolean isFinished(String line) {
    return !line.isEmpty() && AT_AN_END.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
