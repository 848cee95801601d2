package org.studybot.core.quiz;

import static org.studybot.core.quiz.Phrasing.count;
import static org.studybot.core.quiz.Phrasing.points;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** The end of a quiz, as everybody in the conversation sees it. */
final class ResultCards {

  private ResultCards() {}

  static Card of(Quiz quiz, Phase.Finished finished) {
    return new Card(
        "Results: " + quiz.settings().title(),
        quiz.isAlone() ? alone(quiz, finished) : group(quiz, finished));
  }

  private static List<Block> alone(Quiz quiz, Phase.Finished finished) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(why(quiz, finished.reason())));
    blocks.addAll(ScoreCards.summary(quiz, quiz.host()));
    blocks.addAll(ScoreCards.missed(quiz, quiz.host()));
    int missed = Scores.missed(quiz, quiz.host()).size();
    if (missed > 0) {
      blocks.add(
          new Block.Buttons(
              List.of(
                  Presses.primary(
                      "Review what I missed (" + missed + ")",
                      quiz,
                      Presses.WHOLE_QUIZ,
                      Move.REVIEW_MINE))));
    }
    return blocks;
  }

  private static List<Block> group(Quiz quiz, Phase.Finished finished) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(why(quiz, finished.reason())));
    blocks.add(new Block.Prose(group(quiz)));
    Scores.hardest(quiz)
        .ifPresent(
            hardest -> {
              blocks.add(new Block.Heading("The hardest question"));
              blocks.add(new Block.Prose(ScoreCards.item(quiz, hardest).line()));
              blocks.addAll(Revealing.reasons(quiz, hardest));
            });
    blocks.addAll(named(quiz));
    blocks.add(new Block.Buttons(buttons(quiz)));
    blocks.add(
        new Block.Note(
            "Scores are private, unless a player chooses to show name and points here."));
    return blocks;
  }

  private static String why(Quiz quiz, Phase.Reason reason) {
    return switch (reason) {
      case COMPLETED ->
          quiz.questions().size() == 1
              ? "That was the question."
              : "That was all " + quiz.questions().size() + " questions.";
      case STOPPED -> "The quiz was ended early. Everything that was answered counts.";
      case QUIET ->
          "Nobody had made a move for a long time, so the quiz ended by itself. Everything that"
              + " was answered counts.";
    };
  }

  private static String group(Quiz quiz) {
    List<Player> players = quiz.play().players();
    List<Given> counted =
        players.stream().flatMap(player -> Scores.counted(quiz, player.id())).toList();
    if (counted.isEmpty()) {
      return "Nobody answered this time.";
    }
    long right = counted.stream().filter(Given::right).count();
    long took =
        players.stream().filter(it -> Scores.counted(quiz, it.id()).findAny().isPresent()).count();
    return "%s took part. Right answers: %d of %d."
        .formatted(took == 1 ? "1 person" : took + " people", right, counted.size());
  }

  /** By name, not by points: this is no league table. */
  private static List<Block> named(Quiz quiz) {
    List<String> lines =
        quiz.play().players().stream()
            .filter(player -> !player.name().isEmpty())
            .sorted(Comparator.comparing(Player::name, String.CASE_INSENSITIVE_ORDER))
            .map(player -> player.name() + ": " + points(Scores.score(quiz, player.id())))
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Block.Heading("Players who show their points"), Block.Items.bullets(lines));
  }

  private static List<Button> buttons(Quiz quiz) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(Presses.whole("My score", quiz, Move.SCORE));
    int missed = Scores.missedByAny(quiz).size();
    if (missed > 0) {
      buttons.add(Presses.whole("Review what I missed", quiz, Move.REVIEW_MINE));
      buttons.add(
          Presses.whole(
              "Review " + count(missed, "question") + " together", quiz, Move.REVIEW_OURS));
    }
    buttons.add(Presses.whole("Show my name", quiz, Move.SHOW_NAME));
    return buttons;
  }
}
