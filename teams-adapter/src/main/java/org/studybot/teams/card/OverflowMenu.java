package org.studybot.teams.card;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;

/**
 * The buttons of a message that wait behind "…", so that no more than six are seen at once. What
 * one answers with never goes there, nor what takes a quiz on, nor the first button of a row; of
 * the rest the last go first. Clients that know no such menu show them beside the others. Links are
 * not counted: they are read as a list of what a page rests on, and do nothing here.
 */
record OverflowMenu(Set<Button> buttons) {

  /** Microsoft Learn, "Designing Adaptive Cards for your app", primary actions. */
  private static final int MOST_SEEN = 6;

  OverflowMenu {
    buttons = Set.copyOf(buttons);
  }

  static OverflowMenu of(List<Block> blocks) {
    int all = blocks.stream().mapToInt(OverflowMenu::count).sum();
    List<Button> canGo = blocks.stream().flatMap(OverflowMenu::canGo).toList().reversed();
    return new OverflowMenu(
        canGo.stream().limit(Math.max(0, all - MOST_SEEN)).collect(Collectors.toSet()));
  }

  private static int count(Block block) {
    if (block instanceof Block.Buttons(var row)) {
      return row.size();
    }
    if (block instanceof Block.Choices(var choices)) {
      return choices.size();
    }
    return block instanceof Block.Form ? 1 : 0;
  }

  private static Stream<Button> canGo(Block block) {
    return block instanceof Block.Buttons(var row)
        ? row.stream().skip(1).filter(button -> !takesOn(button.action()))
        : Stream.empty();
  }

  private static boolean takesOn(Action action) {
    return action instanceof Action.InQuiz(var _, var _, var move, var _)
        && (move == Move.CLOSE || move == Move.ADVANCE);
  }

  /** Whether this button waits there. */
  boolean has(Button button) {
    return buttons.contains(button);
  }
}
