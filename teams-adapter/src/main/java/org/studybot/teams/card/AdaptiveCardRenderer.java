package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;

/**
 * Shows cards as Adaptive Cards 1.5. What comes out of notes or questions is never read as
 * Markdown: see {@link Elements#words}. A card too large for one message becomes several; none of
 * its text is lost. Safe for use by many threads.
 */
public final class AdaptiveCardRenderer {

  private AdaptiveCardRenderer() {}

  /** The messages that show this card, at least one, in the order in which to send them. */
  public static List<CardMessage> render(Card card) {
    return messages(Part.whole(card)).toList();
  }

  private static Stream<CardMessage> messages(Part part) {
    CardMessage message = message(part, PlainText.of(new Card(part.title(), part.blocks())));
    List<Part> halves = message.fits() ? List.of(part) : part.halves();
    if (halves.size() > 1) {
      return halves.stream().flatMap(AdaptiveCardRenderer::messages);
    }
    // What cannot be divided, such as a form, says its title alone where it cannot be shown.
    return Stream.of(message.fits() ? message : message(part, part.title()));
  }

  private static CardMessage message(Part part, String spoken) {
    ObjectNode card =
        Elements.element("AdaptiveCard")
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("version", "1.5")
            .put("lang", "en")
            .put("fallbackText", spoken)
            .put("speak", spoken);
    ArrayNode body = card.putArray("body");
    if (part.opens()) {
      body.addAll(Elements.heading(part.title(), "large"));
    }
    body.addAll(elements(part.blocks()));
    return new CardMessage(card.toString(), part.title());
  }

  private static List<ObjectNode> elements(List<Block> blocks) {
    return blocks.stream().flatMap(block -> elements(block).stream()).toList();
  }

  private static List<ObjectNode> elements(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> Elements.heading(text, "medium");
      case Block.Prose(var text) -> Elements.paragraphs(text);
      case Block.Quote quote -> List.of(QuoteBox.of(quote));
      case Block.Items(var items) -> Elements.bullets(items);
      case Block.Buttons(var buttons) -> ButtonRows.of(buttons);
      case Block.Choices(var choices) -> Inputs.choices(choices);
      case Block.Form form -> Inputs.form(form);
      case Block.Progress(var _, var _, var label) -> Elements.smallPrint(label);
      case Block.Note(var text) -> Elements.smallPrint(text);
      case Block.Divider() -> List.of(Elements.line());
    };
  }
}
