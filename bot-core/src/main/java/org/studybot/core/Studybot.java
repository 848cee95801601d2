package org.studybot.core;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.studybot.core.card.Action;
import org.studybot.core.card.Field;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.StorageException;
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
  private final Repetitions repetitions;
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
    this.repetitions = new Repetitions(ledgers.idempotency());
    this.pace = new Pace(ledgers.clock());
  }

  /**
   * Handles one event. What it returns for is done: what the event changed is stored, together with
   * what a repetition is given. If it throws, nothing of the event was kept, and a repetition is
   * handled afresh. What only asks for something needs no database and writes nothing. Whoever asks
   * for too much in a short time is told so once and has to wait. But whoever speaks of danger to
   * themselves is helped before anything else, and as often as they do.
   */
  public Handled handle(Inbound inbound) {
    return switch (inbound) {
      case Inbound.Due due -> quizzes.due(due.task());
      case Inbound.ByPerson byPerson ->
          repetitions.handled(byPerson, () -> care.before(byPerson, () -> first(byPerson)));
    };
  }

  /**
   * Whether handling this may change something that is kept. Then it must not be acknowledged
   * before it is handled; what is sure only to ask may be.
   */
  public boolean mayChange(Inbound.ByPerson inbound) {
    return switch (inbound) {
      case Inbound.Said said -> mayChange(said.text(), said);
      case Inbound.Pressed pressed -> mayChange(pressed.action(), pressed);
      case Inbound.Brought _ -> true;
    };
  }

  private boolean mayChange(Action action, Inbound.Pressed from) {
    return switch (action) {
      case Action.Say(var text) -> mayChange(text, from);
      case Action.InQuiz move -> !move.move().onlyAsks();
      case Action.MenuChoice() ->
          menus.chosen(from.values()).filter(it -> mayChange(it, from)).isPresent();
      case Action.Menu _, Action.OfNotes _ -> false;
      case Action.OpensDialog _ -> false;
      case Action.OfPlan _,
          Action.OfPerson _,
          Action.OfPage _,
          Action.OfFeedback _,
          Action.OfCare _ ->
          true;
    };
  }

  private static boolean mayChange(String text, Inbound.ByPerson from) {
    Command command = CommandParser.parse(text);
    return QuizDesk.couldBeAnswer(command, text, from)
        || switch (command) {
          case Command.OfNotes _ -> false;
          case Command.StartQuiz _, Command.InQuiz _, Command.OfPerson _ -> true;
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
    return switch (inbound) {
      case Inbound.Said said -> said(said.text(), said);
      case Inbound.Pressed pressed -> pressed(pressed.action(), pressed);
      case Inbound.Brought brought ->
          changing(brought, () -> paced(brought, () -> notes.brought(brought)));
    };
  }

  /** Moves in a quiz are free, since each counts once; whatever else is asked for has its pace. */
  private Handled pressed(Action action, Inbound.Pressed from) {
    return switch (action) {
      case Action.Say(var text) -> said(text, from);
      case Action.InQuiz move when move.move().onlyAsks() -> quizzes.pressed(move, from);
      case Action.InQuiz move -> changing(from, () -> quizzes.pressed(move, from));
      case Action.MenuChoice() ->
          menus.chosen(from.values()).map(it -> pressed(it, from)).orElseGet(menus::again);
      case Action.Menu() -> paced(from, menus::menu);
      case Action.OfPlan ofPlan ->
          changing(from, () -> paced(from, () -> openings.planned(ofPlan, from)));
      case Action.OfPerson ofPerson ->
          changing(from, () -> paced(from, () -> homes.pressed(ofPerson, from)));
      case Action.OfPage ofPage ->
          changing(from, () -> paced(from, () -> notes.pressed(ofPage, from)));
      case Action.OfFeedback it ->
          changing(from, () -> paced(from, () -> feedback.pressed(it, from)));
      case Action.OfNotes ofNotes -> paced(from, () -> lookups.pressed(ofNotes, from));
      case Action.OfCare ofCare -> changing(from, () -> care.pressed(ofCare, from));
    };
  }

  private Handled said(String text, Inbound.ByPerson from) {
    Command command = CommandParser.parse(text);
    return answered(command, text, from).orElseGet(() -> commanded(command, from));
  }

  private Handled commanded(Command command, Inbound.ByPerson from) {
    return switch (command) {
      case Command.StartQuiz(var wish) ->
          changing(from, () -> paced(from, () -> openings.wished(wish, from)));
      case Command.InQuiz inQuiz -> changing(from, () -> quizzes.said(inQuiz, from));
      case Command.OfPerson ofPerson ->
          changing(from, () -> paced(from, () -> homes.said(ofPerson, from)));
      case Command.OfNotes ofNotes -> paced(from, () -> lookups.said(ofNotes, from));
    };
  }

  /**
   * What was said as the answer to the open question of a quiz, if it is one. While the storage is
   * away, it goes to the notes instead, unless a quiz may wait for it.
   */
  private Optional<Handled> answered(Command command, String words, Inbound.ByPerson from) {
    if (!QuizDesk.couldBeAnswer(command, words, from)) {
      return Optional.empty();
    }
    try {
      return repetitions.changing(from, () -> quizzes.answered(command, words, from));
    } catch (StorageException away) {
      if (quizzes.mayWaitFor(command, from)) {
        throw away;
      }
      return Optional.empty();
    }
  }

  private Handled changing(Inbound.ByPerson from, Supplier<Handled> work) {
    return repetitions.changing(from, () -> Optional.of(work.get())).orElseThrow();
  }

  private Handled paced(Inbound.ByPerson from, Supplier<Handled> work) {
    return pace.keep(from.person(), work);
  }
}
