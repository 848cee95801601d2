package org.studybot.teams.card;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.studybot.core.card.Block;

/** Divides what is too large for one message. Together the pieces say what the whole said. */
final class Halves {

  private Halves() {}

  /** A block as smaller ones; the block alone if it is small enough for any message. */
  static List<Block> of(Block block) {
    return switch (block) {
      case Block.Heading(var text) -> each(of(text), Block.Heading::new);
      case Block.Prose(var text) -> each(of(text), Block.Prose::new);
      case Block.Note(var text) -> each(of(text), Block.Note::new);
      case Block.Quote(var label, var term, var text, var source, var _) ->
          List.of(
              new Block.Note(label),
              new Block.Prose(term),
              new Block.Prose(text),
              new Block.Note(source));
      case Block.Items(var items) when items.size() == 1 ->
          List.of(new Block.Prose(items.getFirst().line()), new Block.Items(List.of()));
      case Block.Items(var items) -> each(of(items), Block.Items::new);
      case Block.Buttons(var buttons) when buttons.size() < 2 -> List.of(block);
      case Block.Buttons(var buttons) -> each(of(buttons), Block.Buttons::new);
      case Block.Links(var links) when links.size() < 2 -> List.of(block);
      case Block.Links(var links) -> each(of(links), Block.Links::new);
      case Block.Choices(var choices) when choices.size() < 2 -> List.of(block);
      case Block.Choices(var choices) -> each(of(choices), Block.Choices::new);
      case Block.Form _, Block.Progress _, Block.Divider() -> List.of(block);
    };
  }

  /** A text in two, at a space if there is one in its middle half, else between two characters. */
  static List<String> of(String text) {
    int middle = text.length() / 2;
    int space = text.lastIndexOf(' ', middle);
    int cut = space > middle / 2 ? space : boundary(text, middle);
    return cut < 1 ? List.of(text) : List.of(text.substring(0, cut), text.substring(cut));
  }

  /** The last place at or before this one where no character of a reader's is torn apart. */
  static int boundary(String text, int place) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int before = characters.isBoundary(place) ? place : characters.preceding(place);
    return before > 0 ? before : surrogateSafe(text, place);
  }

  private static int surrogateSafe(String text, int place) {
    boolean torn = place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
    return torn ? place - 1 : place;
  }

  private static <T> List<List<T>> of(List<T> list) {
    int middle = list.size() / 2;
    return List.of(list.subList(0, middle), list.subList(middle, list.size()));
  }

  private static <T> List<Block> each(List<T> pieces, Function<T, Block> block) {
    return pieces.stream().map(block).toList();
  }
}
