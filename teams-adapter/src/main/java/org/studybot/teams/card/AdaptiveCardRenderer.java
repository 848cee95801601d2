package org.studybot.teams.card;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
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

  private static final Block.Note MORE =
      new Block.Note("There is more of this than fits here. Ask me in a chat to read all of it.");

  private final Setting setting;
  private final Optional<Refresh> refresh;

  private AdaptiveCardRenderer(Setting setting, Optional<Refresh> refresh) {
    this.setting = setting;
    this.refresh = refresh;
  }

  /** The messages that show this card, at least one, in the order in which to send them. */
  public static List<CardMessage> render(Card card) {
    return new AdaptiveCardRenderer(Setting.MESSAGE, Optional.empty()).all(card);
  }

  /** The same, each of them looking different to whoever looks at it: see {@link Refresh}. */
  public static List<CardMessage> render(Card card, Refresh refresh) {
    return new AdaptiveCardRenderer(Setting.MESSAGE, Optional.of(refresh)).all(card);
  }

  /** As much of the card as fits into a dialog, whose own title stands above it. */
  public static CardMessage dialog(Card card) {
    Part whole = Part.whole(card);
    Part untitled = new Part(whole.title(), false, whole.blocks());
    return new AdaptiveCardRenderer(Setting.DIALOG, Optional.empty()).one(untitled);
  }

  /** As much of the card as fits into a message of somebody's own; of its buttons only links. */
  public static CardMessage inserted(Card card) {
    return new AdaptiveCardRenderer(Setting.INSERTED, Optional.empty())
        .one(Part.whole(without(card)));
  }

  /** The same card, to be read only. */
  public static Card without(Card card) {
    return new Card(
        card.title(), card.blocks().stream().filter(AdaptiveCardRenderer::says).toList());
  }

  private static boolean says(Block block) {
    return switch (block) {
      case Block.Buttons _, Block.Choices _, Block.Form _ -> false;
      case Block.Heading _,
          Block.Prose _,
          Block.Quote _,
          Block.Items _,
          Block.Links _,
          Block.Progress _,
          Block.Note _,
          Block.Divider _ ->
          true;
    };
  }

  private CardMessage one(Part whole) {
    List<Part> parts = parts(whole).toList();
    Part first = parts.size() == 1 ? whole : parts.getFirst().with(MORE);
    return message(first, spoken(first));
  }

  private List<CardMessage> all(Card card) {
    return parts(Part.whole(card)).map(this::fitting).toList();
  }

  private Stream<Part> parts(Part part) {
    List<Part> halves = message(part, spoken(part)).fits(setting) ? List.of(part) : part.halves();
    return halves.size() > 1 ? halves.stream().flatMap(this::parts) : Stream.of(part);
  }

  /** What cannot be divided, such as a form, says its title alone where it cannot be shown. */
  private CardMessage fitting(Part part) {
    CardMessage message = message(part, spoken(part));
    return message.fits(setting) ? message : message(part, part.title());
  }

  private static String spoken(Part part) {
    return PlainText.of(new Card(part.title(), part.blocks()));
  }

  private CardMessage message(Part part, String spoken) {
    ObjectNode card =
        Elements.element("AdaptiveCard")
            .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            .put("version", "1.5")
            .put("lang", "en")
            .put("fallbackText", spoken)
            .put("speak", spoken);
    refresh.ifPresent(asking -> card.set("refresh", asking.json()));
    ArrayNode body = card.putArray("body");
    if (part.opens()) {
      body.addAll(Elements.heading(part.title(), "large"));
    }
    body.addAll(elements(part.blocks()));
    return new CardMessage(card.toString(), part.title());
  }

  private List<ObjectNode> elements(List<Block> blocks) {
    ButtonRows rows = new ButtonRows(setting, OverflowMenu.of(blocks));
    return blocks.stream().flatMap(block -> elements(block, rows).stream()).toList();
  }

  private static List<ObjectNode> elements(Block block, ButtonRows rows) {
    return switch (block) {
      case Block.Heading(var text) -> Elements.heading(text, "medium");
      case Block.Prose(var text) -> Elements.paragraphs(text);
      case Block.Quote quote -> List.of(QuoteBox.of(quote));
      case Block.Items(var items) -> Elements.items(items);
      case Block.Buttons(var buttons) -> rows.of(buttons);
      case Block.Links(var links) -> rows.links(links);
      case Block.Choices(var choices) -> Inputs.choices(choices, rows);
      case Block.Form form -> Inputs.form(form, rows);
      case Block.Progress(var _, var _, var label) -> Elements.smallPrint(label);
      case Block.Note(var text) -> Elements.smallPrint(text);
      case Block.Divider() -> List.of(Elements.line());
    };
  }
}
