package org.studybot.core.quiz;

import static org.studybot.core.quiz.Phrasing.count;

import java.util.ArrayList;
import java.util.List;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;

/** The first message of a quiz: what it is, how it is played, how far it has come. */
final class RootCards {

  private RootCards() {}

  static Card of(Quiz quiz) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Prose(count(quiz.questions().size(), "question") + ". " + how(quiz)));
    blocks.addAll(fewer(quiz.settings(), quiz.questions().size()));
    blocks.add(progress(quiz));
    blocks.addAll(
        switch (quiz.play().phase()) {
          case Phase.Running() -> running(quiz);
          case Phase.Paused _ -> paused(quiz);
          case Phase.Finished _ -> List.of(new Block.Note("This quiz is finished."));
        });
    return new Card("Quiz: " + quiz.settings().title(), blocks);
  }

  static Block progress(Quiz quiz) {
    int total = quiz.questions().size();
    if (quiz.isAtOwnPace() && !quiz.isAlone()) {
      return ownPaces(quiz);
    }
    int closed = quiz.stage(quiz.host()).map(Stage::closed).orElse(0);
    return new Block.Progress(
        closed, total, "%d of %s done".formatted(closed, count(total, "question")));
  }

  private static Block ownPaces(Quiz quiz) {
    int playing = quiz.play().lanes().size();
    int through =
        (int) quiz.play().lanes().values().stream().filter(Stage.Done.class::isInstance).count();
    String label =
        playing == 0
            ? "Nobody has started yet"
            : "%s started, %d finished"
                .formatted(playing == 1 ? "1 person has" : playing + " people have", through);
    return new Block.Progress(through, playing, label);
  }

  private static String how(Quiz quiz) {
    String limit =
        quiz.settings().hasTimeLimit()
            ? " Each question closes after " + Phrasing.time(quiz.settings().timeLimit()) + "."
            : "";
    return limit.isEmpty() && quiz.isAlone()
        ? "Take the time you need: nothing is timed."
        : manner(quiz) + limit;
  }

  private static String manner(Quiz quiz) {
    return switch (quiz.settings().mode()) {
      case TOGETHER ->
          "Everybody answers each question. Your answer stays hidden until the question closes,"
              + " and until then you can change it.";
      case RACE -> "The first right answer takes the point. Everybody has one answer a question.";
      case OWN_PACE ->
          quiz.isAlone()
              ? "You see after each answer whether it was right."
              : "Everybody plays at their own pace. Only you see your questions and answers.";
    };
  }

  /** Says how many questions there can be, where more were wanted. */
  private static List<Block> fewer(Settings settings, int given) {
    return given < settings.wanted()
        ? List.of(
            new Block.Note(
                "You asked for %d: the notes on this give %s."
                    .formatted(
                        settings.wanted(), count(settings.distinct(), "different question"))))
        : List.of();
  }

  private static List<Block> running(Quiz quiz) {
    List<Button> buttons = new ArrayList<>();
    if (quiz.isAtOwnPace() && !quiz.isAlone()) {
      buttons.add(Presses.primary("Play", quiz, Presses.WHOLE_QUIZ, Move.JOIN));
    }
    if (!quiz.isAlone()) {
      buttons.add(Presses.whole("My score", quiz, Move.SCORE));
    }
    buttons.add(Presses.whole("Pause", quiz, Move.PAUSE));
    buttons.add(Presses.whole("End the quiz", quiz, Move.STOP));
    Block row = new Block.Buttons(buttons);
    return quiz.isAlone()
        ? List.of(row)
        : List.of(
            row,
            new Block.Note(
                "Who started the quiz, and staff, can pause it or end it. Anyone may leave."));
  }

  private static List<Block> paused(Quiz quiz) {
    return List.of(
        new Block.Prose("Paused. Everything is kept."),
        new Block.Buttons(
            List.of(
                Presses.primary("Resume", quiz, Presses.WHOLE_QUIZ, Move.RESUME),
                Presses.whole("End the quiz", quiz, Move.STOP))));
  }
}
