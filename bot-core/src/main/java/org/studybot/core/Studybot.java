package org.studybot.core;

import java.util.List;
import java.util.function.Supplier;
import org.studybot.core.card.Action;
import org.studybot.core.card.Field;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.SeenEvents;
import org.studybot.core.lookup.Lookup;
import org.studybot.core.quiz.Quizzes;
import org.studybot.knowledge.KnowledgeBase;

/**
 * The bot. Every channel hands it what came in and carries out what it gives back; it never calls a
 * channel itself. Safe for use by many threads.
 */
public final class Studybot {

  private final Browsing browsing;
  private final MenuDesk menus;
  private final LookupDesk lookups;
  private final OpeningDesk openings;
  private final QuizDesk quizzes;
  private final HomeDesk homes;
  private final FeedbackDesk feedback;
  private final NotesDesk notes;
  private final CareDesk care;
  private final SeenEvents seen;
  private final Pace pace;

  public Studybot(KnowledgeBase knowledge, Quizzes played, Ledgers ledgers) {
    this.browsing = new Browsing(knowledge);
    this.menus = new MenuDesk(knowledge);
    this.lookups = new LookupDesk(new Lookup(knowledge));
    this.openings = new OpeningDesk(played, ledgers.record());
    this.quizzes = new QuizDesk(played, openings, ledgers.record());
    this.homes = new HomeDesk(knowledge, ledgers, openings);
    this.feedback = new FeedbackDesk(played, ledgers.inbox(), ledgers.written());
    this.notes = new NotesDesk(knowledge, ledgers.drafts(), ledgers.shelf());
    this.care = new CareDesk(new Lookup(knowledge), ledgers.care());
    this.seen = ledgers.seen();
    this.pace = new Pace(ledgers.clock());
  }

  /**
   * Handles one event. What a person did and is delivered again gives nothing to carry out; if
   * handling fails, a repetition is handled afresh. Whoever asks for too much in a short time is
   * told so once and has to wait; but whoever speaks of danger to themselves is helped before
   * anything else, and as often as they do.
   */
  public Handled handle(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Due due -> quizzes.due(due.task());
      case Inbound.ByPerson byPerson ->
          care.before(byPerson, () -> seen.first(byPerson) ? first(byPerson) : Handled.nothing());
    };
  }

  /** Topics that somebody may be typing, the likeliest first; all of them for an empty text. */
  public List<Field.Option> topics(String begun, int most) {
    return browsing.topics(begun, most);
  }

  /**
   * Entries that somebody may be looking for, the nearest first; for an empty text, what each topic
   * is about.
   *
   * @param from how many to pass over
   */
  public List<Found> find(String words, int from, int most) {
    return browsing.find(words, from, most);
  }

  private Handled first(Inbound.ByPerson inbound) {
    try {
      return switch (inbound) {
        case Inbound.Said said -> said(said.text(), said);
        case Inbound.Pressed pressed -> pressed(pressed.action(), pressed);
        case Inbound.Brought brought -> paced(brought, () -> notes.brought(brought));
      };
    } catch (RuntimeException failure) {
      seen.forget(inbound);
      throw failure;
    }
  }

  /** Moves in a quiz are free, since each counts once; whatever else is asked for has its pace. */
  private Handled pressed(Action action, Inbound.Pressed from) {
    return switch (action) {
      case Action.Say(var text) -> said(text, from);
      case Action.InQuiz move -> quizzes.pressed(move, from);
      case Action.MenuChoice() ->
          menus.chosen(from.values()).map(it -> pressed(it, from)).orElseGet(menus::again);
      case Action.Menu() -> paced(from, menus::menu);
      case Action.OfPlan ofPlan -> paced(from, () -> openings.planned(ofPlan, from));
      case Action.OfPerson ofPerson -> paced(from, () -> homes.pressed(ofPerson, from));
      case Action.OfPage ofPage -> paced(from, () -> notes.pressed(ofPage, from));
      case Action.OfFeedback it -> paced(from, () -> feedback.pressed(it, from));
      case Action.OfNotes ofNotes -> paced(from, () -> lookups.pressed(ofNotes, from));
      case Action.OfCare ofCare -> care.pressed(ofCare, from);
    };
  }

  private Handled said(String text, Inbound.ByPerson from) {
    return switch (CommandParser.parse(text)) {
      case Command.StartQuiz(var wish) -> paced(from, () -> openings.wished(wish, from));
      case Command.InQuiz inQuiz -> quizzes.said(inQuiz, from);
      case Command.OfPerson ofPerson -> paced(from, () -> homes.said(ofPerson, from));
      case Command.Ask ask when from instanceof Inbound.Said ->
          quizzes
              .answered(ask.question(), from)
              .orElseGet(() -> paced(from, () -> lookups.said(ask, from)));
      case Command.OfNotes ofNotes -> paced(from, () -> lookups.said(ofNotes, from));
    };
  }

  private Handled paced(Inbound.ByPerson from, Supplier<Handled> work) {
    return pace.keep(from.person(), work);
  }
}
