package org.studybot.app.terminal;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;
import org.studybot.core.card.PlainText;

/**
 * What is new in a message that changed. Elsewhere it changes in its place; a terminal still shows
 * above what it was, and nobody wants to read that again.
 */
final class News {

  private News() {}

  /** The parts that say something new; empty if there are none. */
  static Optional<Card> since(Card before, Card now) {
    Set<String> known = before.blocks().stream().flatMap(News::lines).collect(toSet());
    List<Block> fresh = now.blocks().stream().flatMap(block -> fresh(block, known)).toList();
    boolean sameTitle = now.title().equals(before.title());
    if (fresh.isEmpty() && sameTitle) {
      return Optional.empty();
    }
    if (fresh.stream().anyMatch(News::isToBeAnswered)) {
      return Optional.of(now);
    }
    return Optional.of(
        sameTitle && fresh.size() == 1 && fresh.getFirst() instanceof Block.Progress progress
            ? new Card(progress.label(), List.of())
            : new Card(now.title(), fresh));
  }

  /** Of a list only what is new in it. */
  private static Stream<Block> fresh(Block block, Set<String> known) {
    if (block instanceof Block.Items(var items)) {
      List<Item> unknown =
          items.stream().filter(item -> !isKnown(new Block.Items(List.of(item)), known)).toList();
      return unknown.isEmpty() ? Stream.empty() : Stream.of(new Block.Items(unknown));
    }
    return isKnown(block, known) ? Stream.empty() : Stream.of(block);
  }

  private static boolean isKnown(Block block, Set<String> known) {
    return lines(block).allMatch(known::contains);
  }

  /** A question that opens again is to be read as a whole. */
  private static boolean isToBeAnswered(Block block) {
    return block instanceof Block.Choices || block instanceof Block.Form;
  }

  /** An option says the same in a list as beside a button. */
  private static Stream<String> lines(Block block) {
    return block instanceof Block.Buttons(var row)
        ? row.stream().map(Button::label)
        : PlainText.of(Card.of("-", block))
            .lines()
            .skip(1)
            .map(line -> line.strip().replaceFirst("^- ", ""));
  }
}
