package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** What one player alone sees of a quiz among others that everybody plays at their own pace. */
final class PlayerCards {

  private PlayerCards() {}

  static Card of(Quiz quiz, String player) {
    Stage stage = quiz.stage(player).orElseGet(() -> new Stage.Done(0));
    return switch (stage) {
      case Stage.Asking(var index, var _) when quiz.play().phase() instanceof Phase.Running ->
          asking(quiz, player, index);
      case Stage.Revealed(var index) when quiz.play().phase() instanceof Phase.Running ->
          revealed(quiz, player, index);
      case Stage.Asking _, Stage.Revealed _ when quiz.play().phase() instanceof Phase.Paused ->
          paused(quiz);
      case Stage.Asking _, Stage.Revealed _, Stage.Done _ -> ScoreCards.own(quiz, player);
    };
  }

  /** The hint, if the player asked for it. */
  static List<Block> hint(Quiz quiz, int index, String player) {
    return quiz.player(player).stream()
        .filter(it -> it.hinted().contains(index))
        .flatMap(_ -> Hints.of(quiz.question(index)).stream())
        .<Block>map(hint -> new Block.Prose("Hint: " + hint))
        .toList();
  }

  private static Card asking(Quiz quiz, String player, int index) {
    List<Block> blocks = new ArrayList<>(Asking.blocks(quiz, index));
    blocks.addAll(hint(quiz, index, player));
    List<Button> buttons = new ArrayList<>();
    if (Hints.of(quiz.question(index)).isPresent()) {
      buttons.add(Presses.plain("Hint", quiz, index, Move.HINT));
    }
    buttons.add(Presses.plain("Skip", quiz, index, Move.SKIP));
    buttons.add(Presses.whole("Leave", quiz, Move.LEAVE));
    blocks.add(new Block.Buttons(buttons));
    blocks.add(new Block.Note("Only you see this. Take the time you need."));
    return new Card(Phrasing.questionOf(quiz, index), blocks);
  }

  private static Card revealed(Quiz quiz, String player, int index) {
    List<Block> blocks =
        Stream.of(
                Revealing.blocks(quiz, index),
                Revealing.verdict(quiz, index, player),
                Revealing.reasons(quiz, index))
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    blocks.add(
        new Block.Buttons(
            List.of(
                Presses.primary(QuestionCards.onwards(quiz, index), quiz, index, Move.ADVANCE),
                Presses.plain("Challenge this marking", quiz, index, Move.CHALLENGE))));
    return new Card(Phrasing.questionOf(quiz, index) + ": the answer", blocks);
  }

  private static Card paused(Quiz quiz) {
    return Card.of(
        quiz.settings().title() + " (paused)",
        new Block.Prose(
            "The quiz is paused. When it goes on, press Play on its first message, and you are"
                + " where you left off."));
  }
}
