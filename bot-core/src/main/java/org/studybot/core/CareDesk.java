package org.studybot.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Action;
import org.studybot.core.card.Card;
import org.studybot.core.care.Care;
import org.studybot.core.care.CareAnswers;
import org.studybot.core.care.CareCards;
import org.studybot.core.care.ContactWish;
import org.studybot.core.care.Danger;
import org.studybot.core.care.DangerRecognizer;
import org.studybot.core.command.Command;
import org.studybot.core.command.CommandParser;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.lookup.Answer;
import org.studybot.core.lookup.Lookup;

/**
 * Serves those who speak of danger to themselves, before anything else is done with what they say.
 * Help needs no database, has no pace, and leaves no trace: nothing of the text is kept or logged,
 * whatever fails.
 */
final class CareDesk {

  private static final Logger LOG = LoggerFactory.getLogger(CareDesk.class);

  private static final String BELOW =
      "If you meant a question about your notes: what they say is below.";
  private static final String NOT_AN_ANSWER =
      "If it was your answer in a quiz: write \u201canswer\u201d and then your words.";
  private static final String UNDONE =
      "What you sent besides could not be done. Try it again later.";

  /** In characters; a form may hold as many. */
  private static final int MOST_READ = 10_000;

  private final Lookup lookup;
  private final Care care;
  private final ContactWish wish;
  private final DangerRecognizer recognizer = DangerRecognizer.english();

  CareDesk(Lookup lookup, Care care) {
    this.lookup = lookup;
    this.care = care;
    this.wish = new ContactWish(care);
  }

  /** Helps if there is danger, and then does what is usual, as far as that is right. */
  Handled before(Inbound.ByPerson from, Supplier<Handled> usual) {
    String text = bounded(text(from));
    if (isCommand(text)) {
      return usual.get();
    }
    return switch (danger(from)) {
      case NONE -> usual.get();
      case A_WORD -> beside(from, text, usual);
      case SPOKEN_OF -> isSent(from, text) ? beside(from, text, usual) : alone(from, text);
    };
  }

  /** The gravest of what stands in any field: each was written by itself. */
  private Danger danger(Inbound.ByPerson from) {
    return texts(from)
        .map(text -> recognizer.recognize(bounded(text)))
        .max(Comparator.naturalOrder())
        .orElse(Danger.NONE);
  }

  /** Whether it is the bot's own word and nothing else: "help", "stop". */
  private static boolean isCommand(String text) {
    return switch (CommandParser.parse(text.strip())) {
      case Command.Help _,
          Command.ListTopics _,
          Command.Home _,
          Command.ReviewDue _,
          Command.SayInQuiz _ ->
          true;
      case Command.StartQuiz(var wish) -> wish.isBlank();
      case Command.Ask _,
          Command.Show _,
          Command.ShowTopic _,
          Command.TooLong _,
          Command.AnswerQuiz _,
          Command.ChallengeQuiz _ ->
          false;
    };
  }

  Handled pressed(Action.OfCare action, Inbound.Pressed from) {
    return switch (action) {
      case Action.AskContact() ->
          Handled.replied(wish.asked(from.person().tenant()), Delivery.audience(from));
      case Action.TellContact() -> Handled.of(new Delivery.Update(wish.confirmed(from.person())));
      case Action.KeepToMyself() -> Handled.of(new Delivery.Update(wish.withdrawn()));
      case Action.ReviewCare() ->
          Handled.replied(wish.waiting(from.person()), Delivery.audience(from));
      case Action.Contacted(var id) ->
          Handled.of(new Delivery.Update(wish.settled(from.person(), id)));
    };
  }

  /** The beginning and the end of what is longer than anybody writes. */
  private static String bounded(String text) {
    return text.length() <= MOST_READ
        ? text
        : text.substring(0, MOST_READ / 2) + " . " + text.substring(text.length() - MOST_READ / 2);
  }

  /** What the person wrote in their own words; empty if nothing is. */
  private static String text(Inbound.ByPerson from) {
    return texts(from).collect(Collectors.joining(" . "));
  }

  /** The same, by fields in the order of their names. */
  private static Stream<String> texts(Inbound.ByPerson from) {
    return switch (from) {
      case Inbound.Said said -> Stream.of(said.text());
      case Inbound.Pressed(var _, var _, var _, Action.LookUp(var text), var _) -> Stream.of(text);
      case Inbound.Pressed pressed ->
          new TreeMap<>(pressed.values()).values().stream().flatMap(List::stream);
      case Inbound.Brought _ -> Stream.empty();
    };
  }

  /** Whether it was sent for a purpose of its own, such as a form, and not just said. */
  private static boolean isSent(Inbound.ByPerson from, String text) {
    return switch (from) {
      case Inbound.Said _ ->
          switch (CommandParser.parse(text)) {
            case Command.AnswerQuiz _, Command.ChallengeQuiz _ -> true;
            case Command.OfNotes _, Command.OfPerson _, Command.StartQuiz _, Command.SayInQuiz _ ->
                false;
          };
      case Inbound.Pressed pressed ->
          switch (pressed.action()) {
            case Action.LookUp _, Action.MenuChoice _ -> false;
            case Action.Say _,
                Action.Menu _,
                Action.InQuiz _,
                Action.OfNotes _,
                Action.OfPlan _,
                Action.OfPerson _,
                Action.OfFeedback _,
                Action.OfPage _,
                Action.OfCare _ ->
                true;
          };
      case Inbound.Brought _ -> true;
    };
  }

  /** Nothing but help and what the notes say: it is not taken for a move in a quiz. */
  private Handled alone(Inbound.ByPerson from, String text) {
    Answer answer = looked(text);
    List<Delivery> deliveries = new ArrayList<>();
    Optional<Delivery> notes = CareAnswers.card(answer).map(it -> reply(it, from));
    deliveries.add(help(from, notes.isPresent() ? BELOW + " " + NOT_AN_ANSWER : NOT_AN_ANSWER));
    notes.ifPresent(deliveries::add);
    return new Handled(new Answer.Helped(answer), null, deliveries);
  }

  /**
   * Help first, then what comes of it otherwise. Channels may show the outcome of a move in place
   * of what is said to it, so none is given here.
   */
  private Handled beside(Inbound.ByPerson from, String text, Supplier<Handled> usual) {
    Handled done;
    try {
      done = usual.get();
    } catch (RuntimeException failure) {
      LOG.error("something beside help failed: {}", failure.getClass().getName());
      return new Handled(new Answer.Helped(looked("")), null, List.of(help(from, UNDONE)));
    }
    if (done.answer() != null) {
      return alone(from, text);
    }
    List<Delivery> deliveries = new ArrayList<>(List.of(help(from, "")));
    deliveries.addAll(done.deliveries());
    return new Handled(new Answer.Helped(looked("")), null, deliveries);
  }

  private Delivery help(Inbound.ByPerson from, String rest) {
    return reply(CareCards.help(care, from.person().tenant(), rest), from);
  }

  private static Delivery reply(Card card, Inbound from) {
    return new Delivery.Reply(card, Delivery.audience(from));
  }

  /** What the notes say to this; nothing if they cannot be asked. */
  private Answer looked(String text) {
    Answer nothing = new Answer.NotFound("", List.of());
    try {
      return switch (CommandParser.parse(text)) {
        case Command.OfNotes ofNotes when !text.isBlank() -> lookup.answer(ofNotes);
        case Command.StartQuiz(var about) when !about.isBlank() ->
            lookup.answer(new Command.Ask(about));
        case Command _ -> nothing;
      };
    } catch (RuntimeException failure) {
      LOG.error("the notes could not be asked: {}", failure.getClass().getName());
      return nothing;
    }
  }
}
