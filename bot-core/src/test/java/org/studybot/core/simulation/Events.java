package org.studybot.core.simulation;

import org.studybot.core.card.Action;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.command.QuizWord;
import org.studybot.core.event.Inbound;

/** What can be told of an event by looking at it. */
final class Events {

  private Events() {}

  /** Tells it from all others: where it came from, what kind it is, and the platform's own id. */
  static String key(Inbound inbound) {
    return inbound.conversation().tenant()
        + " "
        + inbound.conversation().channel()
        + " "
        + kind(inbound)
        + " "
        + inbound.eventId();
  }

  static String kind(Inbound inbound) {
    return inbound.getClass().getSimpleName();
  }

  static Inbound.ByPerson renamed(Inbound.ByPerson inbound, String id) {
    return switch (inbound) {
      case Inbound.Said said ->
          new Inbound.Said(id, said.person(), said.conversation(), said.text());
      case Inbound.Pressed it ->
          new Inbound.Pressed(id, it.person(), it.conversation(), it.action(), it.values());
      case Inbound.Brought it -> new Inbound.Brought(id, it.person(), it.conversation(), it.file());
    };
  }

  /** Whether it can change nothing, however things stand. */
  static boolean onlyReads(Inbound.ByPerson inbound) {
    return switch (inbound) {
      case Inbound.Said said -> onlyReads(CommandParser.parse(said.text()));
      case Inbound.Pressed pressed -> onlyReads(pressed.action());
      case Inbound.Brought _ -> false;
    };
  }

  private static boolean onlyReads(Command command) {
    return switch (command) {
      case Command.Ask(var question) -> question.endsWith("?");
      // While a question waits for words, these may be the answer.
      case Command.ListTopics _, Command.Home _ -> false;
      case Command.OfNotes _ -> true;
      case Command.SayInQuiz(var word) -> word == QuizWord.SCORE;
      case Command.StartQuiz _,
          Command.ReviewDue _,
          Command.AnswerQuiz _,
          Command.ChallengeQuiz _ ->
          false;
    };
  }

  private static boolean onlyReads(Action action) {
    return switch (action) {
      case Action.OfNotes _,
          Action.Menu _,
          Action.PlanQuiz _,
          Action.OpenHome _,
          Action.SuggestFix _,
          Action.WriteQuestion _,
          Action.ReviewInbox _ ->
          true;
      case Action.Say(var text) -> onlyReads(CommandParser.parse(text));
      case Action.InQuiz(var _, var _, var move, var _) ->
          move == Action.Move.SCORE || move == Action.Move.MARK || move == Action.Move.VIEW;
      case Action.MenuChoice _,
          Action.StartPlanned _,
          Action.ReviewDue _,
          Action.NameInResults _,
          Action.SendFix _,
          Action.KeepQuestion _,
          Action.WithdrawQuestion _,
          Action.Settle _,
          Action.PublishPage _,
          Action.DiscardPage _,
          Action.OfCare _ ->
          false;
    };
  }
}
