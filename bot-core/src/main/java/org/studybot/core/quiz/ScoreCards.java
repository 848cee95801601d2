package org.studybot.core.quiz;

import static org.studybot.core.quiz.Phrasing.count;
import static org.studybot.core.quiz.Phrasing.points;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.Item;

/** How one player did: for their eyes only. */
final class ScoreCards {

  private static final int STEM = 100;

  private ScoreCards() {}

  static Card own(Quiz quiz, String player) {
    List<Block> blocks = new ArrayList<>(summary(quiz, player));
    blocks.addAll(missed(quiz, player));
    blocks.add(new Block.Buttons(buttons(quiz, player)));
    if (!quiz.isAlone()) {
      blocks.add(new Block.Note(seen(quiz, player)));
    }
    return new Card("Your score: " + quiz.settings().title(), blocks);
  }

  /** The points, and what else there is to say. */
  static List<Block> summary(Quiz quiz, String player) {
    List<Given> counted = Scores.counted(quiz, player).toList();
    if (counted.isEmpty()) {
      String yet = quiz.play().phase() instanceof Phase.Finished ? "." : " yet.";
      return List.of(new Block.Prose("No answer of yours has been marked" + yet));
    }
    long hinted = counted.stream().filter(Given::hinted).count();
    String help = hinted == 0 ? "" : " You used " + count(hinted, "hint") + ".";
    return List.of(
        new Block.Prose(
            "You have %s from %s.%s%s"
                .formatted(
                    points(Scores.score(quiz, player)),
                    count(counted.size(), "answered question"),
                    help,
                    allRight(quiz, player) ? " Nothing to revise here: well done." : "")));
  }

  /** What is worth another look, with the right answers. */
  static List<Block> missed(Quiz quiz, String player) {
    List<Integer> missed = Scores.missed(quiz, player);
    return missed.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading("Worth another look"),
            new Block.Items(missed.stream().map(index -> item(quiz, index)).toList()));
  }

  static Item item(Quiz quiz, int index) {
    return new Item(
        index + 1 + ".",
        "",
        Phrasing.start(quiz.question(index).stem(), STEM)
            + " \u2013 "
            + Revealing.expected(quiz.question(index)));
  }

  private static boolean allRight(Quiz quiz, String player) {
    return quiz.isFinished() && Scores.missed(quiz, player).isEmpty();
  }

  private static List<Button> buttons(Quiz quiz, String player) {
    List<Button> buttons = new ArrayList<>();
    int missed = Scores.missed(quiz, player).size();
    if (missed > 0) {
      buttons.add(Presses.whole("Review what I missed (" + missed + ")", quiz, Move.REVIEW_MINE));
    }
    if (!quiz.isAlone()) {
      buttons.add(
          isNamed(quiz, player)
              ? Presses.whole("Hide my name", quiz, Move.HIDE_NAME)
              : Presses.whole("Show my name", quiz, Move.SHOW_NAME));
    }
    if (!quiz.isAlone() && !quiz.isFinished()) {
      buttons.add(Presses.whole("Leave the quiz", quiz, Move.LEAVE));
    }
    return buttons;
  }

  private static String seen(Quiz quiz, String player) {
    return isNamed(quiz, player)
        ? "Only you see this. In the results, your points stand beside your name."
        : "Only you see this. For the others you are \u201ca player\u201d.";
  }

  private static boolean isNamed(Quiz quiz, String player) {
    return quiz.player(player).filter(it -> !it.name().isEmpty()).isPresent();
  }
}
