package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;
import org.studybot.core.card.Field;
import org.studybot.core.event.Person;
import org.studybot.core.question.Response;

/** What a person is told about what they did; what everybody sees is on the {@link QuizBoard}. */
public final class QuizCards {

  private QuizCards() {}

  /** The card for the person who did it; empty if the board says it all. */
  public static Optional<Card> confirmation(Quiz quiz, Person by, Outcome outcome) {
    return switch (outcome) {
      case Outcome.Accepted(var given) -> Optional.of(accepted(quiz, given));
      case Outcome.Marked(var given) -> marked(quiz, given);
      case Outcome.Skipped(var index) when !quiz.isAtOwnPace() -> Optional.of(skipped(quiz, index));
      case Outcome.HintGiven(var index) when !quiz.isAtOwnPace() -> Optional.of(hint(quiz, index));
      case Outcome.Left() -> Optional.of(left());
      case Outcome.Appears(var named) -> Optional.of(appears(quiz, by, named));
      case Outcome.Challenged(var index) -> Optional.of(challenged(quiz, by, index));
      case Outcome.Refused refused -> Optional.of(RefusalCards.of(quiz, by, refused));
      case Outcome.Joined _,
          Outcome.Skipped _,
          Outcome.HintGiven _,
          Outcome.Closed _,
          Outcome.Opened _,
          Outcome.Through _,
          Outcome.Paused _,
          Outcome.Resumed _,
          Outcome.Ended _,
          Outcome.Waited _ ->
          Optional.empty();
    };
  }

  /** Where this player is in a quiz that the board does not show: at their own pace, or solo. */
  public static Card place(Quiz quiz, Person player) {
    return PlayerCards.of(quiz, player.id());
  }

  public static Card score(Quiz quiz, Person player) {
    return ScoreCards.own(quiz, player.id());
  }

  /** How a closed question was marked for a player, with what staff wrote for such an answer. */
  public static Card mark(Quiz quiz, Person player, int index) {
    if (index < 0 || !quiz.isClosed(player.id(), index)) {
      return RefusalCards.of(quiz, player, new Outcome.Refused(Refusal.NOT_YET, index));
    }
    if (quiz.player(player.id()).isEmpty()) {
      return RefusalCards.of(quiz, player, new Outcome.Refused(Refusal.NOT_PLAYING, index));
    }
    List<Block> blocks = new ArrayList<>(Revealing.verdict(quiz, index, player.id()));
    blocks.add(new Block.Note("Nobody else sees it."));
    return new Card("How you did: " + Phrasing.questionOf(quiz, index), blocks);
  }

  private static Card accepted(Quiz quiz, Given given) {
    return Card.of(
        "Your answer is in",
        new Block.Prose(yours(quiz, given)),
        new Block.Note("Nobody else sees it. You can change it until the question closes."));
  }

  /** At their own pace players see it on the question's card. */
  private static Optional<Card> marked(Quiz quiz, Given given) {
    if (quiz.isAtOwnPace()) {
      return Optional.empty();
    }
    return Optional.of(
        given.right()
            ? Card.of("Right, and first: the point is yours", new Block.Prose(yours(quiz, given)))
            : Card.of(
                "Not right this time",
                new Block.Prose(yours(quiz, given)),
                new Block.Note("The others can still answer. You see the right answer then.")));
  }

  private static String yours(Quiz quiz, Given given) {
    Response response = given.response();
    return Phrasing.questionOf(quiz, given.index())
        + ". Your answer: "
        + Phrasing.answer(quiz.question(given.index()), response);
  }

  private static Card skipped(Quiz quiz, int index) {
    return Card.of(
        "Skipped",
        new Block.Prose(Phrasing.questionOf(quiz, index) + " is skipped."),
        new Block.Note("As long as it is open you can still answer."));
  }

  private static Card hint(Quiz quiz, int index) {
    return Card.of(
        "Hint: " + Phrasing.questionOf(quiz, index),
        new Block.Prose(Hints.of(quiz.question(index)).orElse("")),
        new Block.Note("Only you see this. A hint costs nothing."));
  }

  private static Card left() {
    return Card.of(
        "You have left the quiz",
        new Block.Prose("What you answered still counts. Answer again, and you are back in."));
  }

  private static Card appears(Quiz quiz, Person by, boolean named) {
    String name = quiz.player(by.id()).map(Player::name).orElse("");
    return named
        ? Card.of(
            "You show your name",
            new Block.Prose("The results say \u201c" + name + "\u201d beside your points."),
            new Block.Buttons(List.of(Presses.whole("Hide my name", quiz, Move.HIDE_NAME))))
        : Card.of(
            "You do not show your name",
            new Block.Prose("For the others you are \u201ca player\u201d."),
            new Block.Buttons(List.of(Presses.whole("Show my name", quiz, Move.SHOW_NAME))));
  }

  private static Card challenged(Quiz quiz, Person by, int index) {
    Block thanks =
        new Block.Prose(
            "Thank you. Staff will see that you doubt how "
                + Phrasing.questionOf(quiz, index)
                + " is marked. Your points stay as they are until then.");
    boolean says =
        quiz.play().flags().stream()
            .anyMatch(
                flag ->
                    flag.index() == index
                        && flag.player().equals(by.id())
                        && !flag.note().isEmpty());
    return says
        ? Card.of("Noted for staff", thanks)
        : Card.of(
            "Noted for staff",
            thanks,
            new Block.Form(
                List.of(new Field.Text(Asking.ANSWER, "What should be different? (if you like)")),
                Presses.primary("Send to staff", quiz, index, Move.CHALLENGE)));
  }
}
