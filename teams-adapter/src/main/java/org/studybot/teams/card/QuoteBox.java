package org.studybot.teams.card;

import static org.studybot.teams.card.Elements.looking;
import static org.studybot.teams.card.Elements.runs;
import static org.studybot.teams.card.Elements.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.studybot.core.card.Block;

/**
 * An entry of the notes: what it is, what it says, where it comes from. A large one has a frame and
 * larger letters.
 */
final class QuoteBox {

  private QuoteBox() {}

  static ObjectNode of(Block.Quote quote) {
    List<ObjectNode> items = new ArrayList<>();
    items.add(words(looking(QuoteBox::label, runs(quote.label()))));
    items.addAll(said(quote));
    items.addAll(Elements.smallPrint(quote.source()));
    ObjectNode box = Elements.container(items).put("spacing", "medium");
    return switch (quote.size()) {
      case LARGE -> box.put("style", "emphasis");
      case SMALL -> box;
    };
  }

  private static List<ObjectNode> said(Block.Quote quote) {
    List<String> lines = Elements.lines(quote.text()).toList();
    List<ObjectNode> first = new ArrayList<>();
    if (!quote.term().isBlank()) {
      first.addAll(looking(Elements::bold, runs(quote.term() + ": ")));
    }
    first.addAll(runs(lines.isEmpty() ? "" : lines.getFirst()));
    return Stream.concat(Stream.of(first), lines.stream().skip(1).map(Elements::runs))
        .map(line -> words(looking(run -> sized(run, quote.size()), line)).put("spacing", "small"))
        .toList();
  }

  private static ObjectNode sized(ObjectNode run, Block.Size size) {
    return switch (size) {
      case LARGE -> run.put("size", "medium");
      case SMALL -> run;
    };
  }

  private static ObjectNode label(ObjectNode run) {
    return Elements.bold(run).put("size", "small").put("color", "accent");
  }
}
