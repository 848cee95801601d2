package org.studybot.core.quiz;

import static org.studybot.core.quiz.Phrasing.count;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** The cards of one question, as everybody in the conversation sees them. */
final class QuestionCards {

  private QuestionCards() {}

  /** The question at its present stage; alone, that includes how the one player did. */
  static Card of(Quiz quiz, int index, Stage stage) {
    if (index < stage.closed()) {
      return revealed(quiz, index, stage);
    }
    return switch (quiz.play().phase()) {
      case Phase.Running() -> open(quiz, index);
      case Phase.Paused _ -> paused(quiz, index);
      case Phase.Finished _ -> unplayed(quiz, index);
    };
  }

  private static Card open(Quiz quiz, int index) {
    List<Block> blocks = new ArrayList<>(Asking.blocks(quiz, index));
    if (quiz.isAlone()) {
      blocks.addAll(PlayerCards.hint(quiz, index, quiz.host()));
    }
    List<Button> buttons = new ArrayList<>();
    if (Hints.of(quiz.question(index)).isPresent()) {
      buttons.add(Presses.plain("Hint", quiz, index, Move.HINT));
    }
    buttons.add(Presses.plain("Skip", quiz, index, Move.SKIP));
    if (!quiz.isAtOwnPace()) {
      buttons.add(Presses.plain("Close and show the answer", quiz, index, Move.CLOSE));
    }
    blocks.add(new Block.Buttons(buttons));
    blocks.add(new Block.Note(note(quiz, index)));
    return new Card(Phrasing.questionOf(quiz, index), blocks);
  }

  private static String note(Quiz quiz, int index) {
    String limit =
        quiz.settings().hasTimeLimit()
            ? " It closes after " + Phrasing.time(quiz.settings().timeLimit()) + "."
            : "";
    return switch (quiz.settings().mode()) {
      case TOGETHER ->
          answered(quiz, index) + " Answers stay hidden until the question closes." + limit;
      case RACE -> answered(quiz, index) + " The first right answer takes the point." + limit;
      case OWN_PACE -> Asking.byTyping(quiz.question(index)) + limit;
    };
  }

  private static String answered(Quiz quiz, int index) {
    long answers = quiz.answers(index).count();
    return answers == 0 ? "Nobody has answered yet." : people(answers) + " answered.";
  }

  private static String people(long number) {
    return number == 1 ? "1 person has" : number + " people have";
  }

  private static Card paused(Quiz quiz, int index) {
    return Card.of(
        Phrasing.questionOf(quiz, index) + " (paused)",
        new Block.Prose(quiz.question(index).stem()),
        new Block.Prose(
            "The quiz is paused. Answers that were given are kept, and so is the time."),
        new Block.Buttons(
            List.of(Presses.primary("Resume", quiz, Presses.WHOLE_QUIZ, Move.RESUME))));
  }

  private static Card unplayed(Quiz quiz, int index) {
    return Card.of(
        Phrasing.questionOf(quiz, index) + " (not played)",
        new Block.Prose(quiz.question(index).stem()),
        new Block.Prose("The quiz ended before anyone answered this question."));
  }

  private static Card revealed(Quiz quiz, int index, Stage stage) {
    List<Block> blocks = new ArrayList<>(Revealing.blocks(quiz, index));
    if (quiz.isAlone()) {
      blocks.addAll(Revealing.verdict(quiz, index, quiz.host()));
    } else {
      blocks.add(new Block.Prose(together(quiz, index)));
    }
    blocks.addAll(Revealing.reasons(quiz, index));
    blocks.add(new Block.Buttons(after(quiz, index, stage)));
    return new Card(Phrasing.questionOf(quiz, index) + ": the answer", blocks);
  }

  /** How the group did, without telling who. */
  private static String together(Quiz quiz, int index) {
    long answers = quiz.answers(index).count();
    long right = quiz.answers(index).filter(Given::right).count();
    if (answers == 0) {
      return "Nobody answered this one.";
    }
    if (quiz.settings().mode() == Mode.RACE) {
      return winner(quiz, index);
    }
    if (answers == 1 && right == 1) {
      return "1 answer, and it is right.";
    }
    long partly = quiz.answers(index).filter(given -> !given.right() && given.credit() > 0).count();
    return count(answers, "answer")
        + ": "
        + (right == answers ? "all right." : right + " right" + partly(partly) + ".");
  }

  private static String partly(long number) {
    return number == 0 ? "" : ", " + number + " partly right";
  }

  private static String winner(Quiz quiz, int index) {
    return quiz.answers(index)
        .filter(Given::right)
        .findFirst()
        .flatMap(given -> quiz.player(given.player()))
        .map(player -> player.name().isEmpty() ? "a player" : player.name())
        .map(name -> "The first right answer came from " + name + ".")
        .orElse("Nobody had it right this time.");
  }

  private static List<Button> after(Quiz quiz, int index, Stage stage) {
    List<Button> buttons = new ArrayList<>();
    boolean current = stage instanceof Stage.Revealed(var shown) && shown == index;
    if (current && quiz.play().phase() instanceof Phase.Running) {
      buttons.add(Presses.primary(onwards(quiz, index), quiz, index, Move.ADVANCE));
    }
    if (quiz.settings().mode() == Mode.TOGETHER && !quiz.isAlone()) {
      buttons.add(Presses.plain("How did I do?", quiz, index, Move.MARK));
    }
    buttons.add(Presses.plain("Challenge this marking", quiz, index, Move.CHALLENGE));
    return buttons;
  }

  static String onwards(Quiz quiz, int index) {
    return index + 1 < quiz.questions().size() ? "Next question" : "Show the results";
  }
}
