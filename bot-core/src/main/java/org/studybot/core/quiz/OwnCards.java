package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Block;
import org.studybot.core.card.Card;

/** The one card of a quiz as one person alone sees it: what all see, and how they did. */
final class OwnCards {

  private OwnCards() {}

  /** What to add to the card that all see; nothing where there is nothing to tell. */
  static Card of(Quiz quiz, Card forAll, String person) {
    List<Block> own = own(quiz, person);
    if (own.isEmpty()) {
      return forAll;
    }
    List<Block> blocks = new ArrayList<>(forAll.blocks());
    blocks.add(new Block.Divider());
    blocks.add(new Block.Heading("For you alone"));
    blocks.addAll(own);
    return new Card(forAll.title(), blocks);
  }

  private static List<Block> own(Quiz quiz, String person) {
    if (quiz.isFinished()) {
      return quiz.player(person).isPresent() ? ScoreCards.summary(quiz, person) : List.of();
    }
    return quiz.stage(person)
        .map(
            stage ->
                switch (stage) {
                  case Stage.Asking(var index, var _) -> asked(quiz, index, person);
                  case Stage.Revealed(var index) -> revealed(quiz, index, person);
                  case Stage.Done _ -> List.<Block>of();
                })
        .orElse(List.of());
  }

  private static List<Block> asked(Quiz quiz, int index, String person) {
    List<Block> blocks = new ArrayList<>(PlayerCards.hint(quiz, index, person));
    Optional<Given> given = quiz.answer(person, index);
    given.ifPresent(it -> blocks.addAll(given(quiz, it)));
    if (given.isEmpty() && skipped(quiz, index, person)) {
      blocks.add(new Block.Prose("You skipped this one. As long as it is open you can answer."));
    }
    return blocks;
  }

  private static List<Block> given(Quiz quiz, Given given) {
    Block yours =
        new Block.Prose(
            "Your answer: "
                + Phrasing.answer(quiz.question(given.index()), given.response())
                + verdict(quiz, given));
    String note =
        quiz.settings().mode() == Mode.RACE
            ? "Nobody else sees it. You see the right answer when the question closes."
            : "Nobody else sees it. You can change it until the question closes.";
    return List.of(yours, new Block.Note(note));
  }

  /** In a race an answer is marked at once. */
  private static String verdict(Quiz quiz, Given given) {
    return quiz.settings().mode() == Mode.RACE && !given.right() ? ". Not right this time." : "";
  }

  private static List<Block> revealed(Quiz quiz, int index, String person) {
    return quiz.player(person).isPresent() ? Revealing.verdict(quiz, index, person) : List.of();
  }

  private static boolean skipped(Quiz quiz, int index, String person) {
    return quiz.player(person).filter(it -> it.skipped().contains(index)).isPresent();
  }
}
