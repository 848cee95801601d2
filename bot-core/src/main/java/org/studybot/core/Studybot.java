package org.studybot.core;

import org.studybot.core.card.Action;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.SeenEvents;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.quiz.Quizzes;

/**
 * The bot. Every channel hands it what came in and carries out what it gives back; it never calls a
 * channel itself. Safe for use by many threads.
 */
public final class Studybot {

  private final LookupDesk lookups;
  private final QuizDesk quizzes;
  private final SeenEvents seen;

  public Studybot(Lookup lookup, Quizzes quizzes, SeenEvents seen) {
    this.lookups = new LookupDesk(lookup);
    this.quizzes = new QuizDesk(quizzes);
    this.seen = seen;
  }

  /**
   * Handles one event. What a person did and is delivered again gives nothing to carry out; if
   * handling fails, a repetition is handled afresh.
   */
  public Handled handle(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Due due -> quizzes.due(due.task());
      case Inbound.ByPerson byPerson -> seen.first(byPerson) ? first(byPerson) : Handled.nothing();
    };
  }

  private Handled first(Inbound.ByPerson inbound) {
    try {
      return switch (inbound) {
        case Inbound.Said said -> said(said.text(), said);
        case Inbound.Pressed pressed -> pressed(pressed);
      };
    } catch (RuntimeException failure) {
      seen.forget(inbound);
      throw failure;
    }
  }

  private Handled pressed(Inbound.Pressed pressed) {
    return switch (pressed.action()) {
      case Action.Say(var text) -> said(text, pressed);
      case Action.InQuiz move -> quizzes.pressed(move, pressed);
      case Action.OfNotes ofNotes -> lookups.pressed(ofNotes, pressed);
    };
  }

  private Handled said(String text, Inbound.ByPerson from) {
    return switch (CommandParser.parse(text)) {
      case Command.OfQuiz ofQuiz -> quizzes.said(ofQuiz, from);
      case Command.Ask ask when from instanceof Inbound.Said ->
          quizzes.answered(ask.question(), from).orElseGet(() -> lookups.said(ask, from));
      case Command.OfNotes ofNotes -> lookups.said(ofNotes, from);
    };
  }
}
