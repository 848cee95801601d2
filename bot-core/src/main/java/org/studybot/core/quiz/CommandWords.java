package org.studybot.core.quiz;

import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.QuizWord;
import org.studybot.core.event.Person;
import org.studybot.core.question.Marker;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/**
 * Words that are a command as well as a possible answer, such as "play", "home" or "next". While a
 * question waits for words they are the answer; the command has its button, or a stroke before it.
 * What helps with the very question ("hint", "skip", "stop", "help"), and a command of several
 * words ("define attachment"), stays a command unless it is the right answer.
 */
public final class CommandWords {

  private CommandWords() {}

  /** Whether it is worth looking for a quiz that this command may answer. */
  public static boolean couldBeAnswer(Command command, String words) {
    return !(command instanceof Command.Ask)
        && !(command instanceof Command.AnswerQuiz)
        && !(command instanceof Command.TooLong)
        && !words.isBlank()
        && !CommandParser.isSlashed(words.strip());
  }

  public static boolean areAnswer(Quiz quiz, Person by, Command command, String words) {
    return quiz.play().phase() instanceof Phase.Running
        && quiz.stage(by.id()).orElse(null) instanceof Stage.Asking(var index, var _)
        && quiz.question(index) instanceof Question.Typed typed
        && Fitting.fits(typed, new Response.Typed(words))
        && (isRather(command) || isRight(typed, words));
  }

  private static boolean isRight(Question.Typed question, String words) {
    return Marker.mark(question, new Response.Typed(words)).credit() > 0;
  }

  /** Whether somebody who was asked a question would rather mean an answer by it. */
  private static boolean isRather(Command command) {
    return switch (command) {
      case Command.Home _, Command.ListTopics _, Command.ReviewDue _ -> true;
      case Command.StartQuiz(var wish) -> wish.isEmpty();
      case Command.SayInQuiz(var word) -> word == QuizWord.PLAY || word == QuizWord.NEXT;
      case Command.Help _,
          Command.Show _,
          Command.ShowTopic _,
          Command.Ask _,
          Command.TooLong _,
          Command.AnswerQuiz _,
          Command.ChallengeQuiz _ ->
          false;
    };
  }
}
