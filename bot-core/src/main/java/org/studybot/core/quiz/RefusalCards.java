package org.studybot.core.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studybot.core.card.Action.Move;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.event.Person;

/** Why something was not done, kindly, and how the quiz stands. */
final class RefusalCards {

  private RefusalCards() {}

  static Card of(Quiz quiz, Person by, Outcome.Refused refused) {
    int index = refused.index();
    return switch (refused.why()) {
      case TOO_LATE -> tooLate(quiz, by, index);
      case FINAL ->
          card(
              "Your answer is in",
              "In a race the first answer counts." + yours(quiz, by, index),
              quiz,
              by);
      case MOVED_ON ->
          card("The quiz has moved on", "That button is from an earlier moment.", quiz, by);
      case NOT_YET -> card("Not yet", "That question has not come to this point.", quiz, by);
      case PAUSED ->
          card(
              "The quiz is paused",
              "It goes on when the person who started it, or staff, resume it.",
              quiz,
              by);
      case OVER -> over(quiz);
      case HOST_ONLY ->
          card(
              "Only the host or staff can do that",
              "The person who started the quiz, and staff, can pause or end it for everybody. To"
                  + " stop playing yourself, say \u201cleave\u201d.",
              quiz,
              by);
      case ANSWER_FIRST -> answerFirst(quiz, by);
      case NOT_PLAYING -> notPlaying(quiz, by);
      case NO_NAME ->
          card(
              "I do not know your name here",
              "So for the others you are \u201ca player\u201d.",
              quiz,
              by);
      case ANSWERED_ALREADY ->
          card(
              "You have answered this one",
              "So there is nothing to skip." + yours(quiz, by, index),
              quiz,
              by);
      case NO_HINT ->
          card("No hint for this one", "Any hint would give the answer away.", quiz, by);
      case DOES_NOT_FIT -> doesNotFit(quiz, index);
      case UNSURE -> unsure(quiz, index);
    };
  }

  /** Where the quiz, or this player in it, is now. */
  static String now(Quiz quiz, Person by) {
    return switch (quiz.play().phase()) {
      case Phase.Paused _ -> "The quiz is paused.";
      case Phase.Finished _ -> "The quiz is finished.";
      case Phase.Running() -> running(quiz, by);
    };
  }

  private static String running(Quiz quiz, Person by) {
    Optional<Stage> stage = quiz.stage(by.id());
    if (stage.isEmpty()) {
      return "The quiz is running.";
    }
    return switch (stage.get()) {
      case Stage.Asking(var index, var _) ->
          "Now: " + Phrasing.questionOf(quiz, index) + " is open.";
      case Stage.Revealed(var index) ->
          "Now: " + Phrasing.questionOf(quiz, index) + " is closed, and its answer is shown.";
      case Stage.Done _ -> "You have come to the end of this quiz.";
    };
  }

  private static Card tooLate(Quiz quiz, Person by, int index) {
    boolean answered = quiz.answer(by.id(), index).isPresent();
    return card(
        "That question is closed",
        answered
            ? "What you had answered counts." + yours(quiz, by, index)
            : "It closed before this answer came.",
        quiz,
        by);
  }

  private static String yours(Quiz quiz, Person by, int index) {
    return quiz.answer(by.id(), index)
        .map(given -> " Your answer: " + Phrasing.answer(quiz.question(index), given.response()))
        .orElse("");
  }

  private static Card over(Quiz quiz) {
    return Card.of(
        "This quiz is finished",
        new Block.Prose("Its results are kept."),
        new Block.Buttons(List.of(Presses.whole("My score", quiz, Move.SCORE))));
  }

  private static Card answerFirst(Quiz quiz, Person by) {
    return card(
        "Please answer first",
        quiz.isAtOwnPace()
            ? "Or skip the question: then you see the right answer."
            : "A question is closed by the host, by staff, or by anyone who has answered or"
                + " skipped it.",
        quiz,
        by);
  }

  private static Card notPlaying(Quiz quiz, Person by) {
    if (quiz.isAlone()) {
      return card("This quiz is for one", "Somebody plays it alone.", quiz, by);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Prose(
            quiz.isAtOwnPace()
                ? "You are not playing yet. Press Play and start whenever you like."
                : "You are not playing yet. Answer a question, and you are in."));
    if (quiz.isAtOwnPace()) {
      Button play = Presses.primary("Play", quiz, Presses.WHOLE_QUIZ, Move.JOIN);
      blocks.add(new Block.Buttons(List.of(play)));
    }
    return new Card("You are not playing yet", blocks);
  }

  private static Card doesNotFit(Quiz quiz, int index) {
    return Card.of(
        "I could not read that as an answer",
        new Block.Prose(Asking.byTyping(quiz.question(index))),
        new Block.Note(
            "Nothing was counted. " + Phrasing.questionOf(quiz, index) + " is still open."));
  }

  private static Card unsure(Quiz quiz, int index) {
    return Card.of(
        "Not sure? That is fine",
        new Block.Prose(
            "Say \u201chint\u201d for a hint, or \u201cskip\u201d to pass over the question."),
        new Block.Note(
            "Nothing was counted. " + Phrasing.questionOf(quiz, index) + " is still open."));
  }

  private static Card card(String title, String why, Quiz quiz, Person by) {
    return Card.of(title, new Block.Prose(why), new Block.Note(now(quiz, by)));
  }
}
