package org.studybot.teams.card;

import static org.studybot.teams.card.Elements.bold;
import static org.studybot.teams.card.Elements.run;
import static org.studybot.teams.card.Elements.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;

/**
 * An entry of the notes: what it is, what it says, where it comes from. A large one has a frame.
 */
final class QuoteBox {

  private QuoteBox() {}

  static ObjectNode of(Block.Quote quote) {
    List<ObjectNode> items = new ArrayList<>();
    items.add(words(bold(run(quote.label())).put("size", "small").put("color", "accent")));
    items.addAll(said(quote));
    items.addAll(Elements.smallPrint(quote.source()));
    ObjectNode box = Elements.container(items).put("spacing", "medium");
    return switch (quote.size()) {
      case LARGE -> box.put("style", "emphasis");
      case SMALL -> box;
    };
  }

  private static List<ObjectNode> said(Block.Quote quote) {
    if (quote.term().isBlank()) {
      return Elements.paragraphs(quote.text());
    }
    List<String> lines = Elements.lines(quote.text()).toList();
    String start = lines.isEmpty() ? "" : lines.getFirst();
    ObjectNode first = words(bold(run(quote.term() + ": ")), run(start));
    Stream<ObjectNode> others = lines.stream().skip(1).map(line -> words(run(line)));
    return Stream.concat(Stream.of(first), others)
        .map(line -> line.put("spacing", "small"))
        .toList();
  }
}
