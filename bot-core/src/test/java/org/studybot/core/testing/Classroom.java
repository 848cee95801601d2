package org.studybot.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.studybot.core.Handled;
import org.studybot.core.Ledgers;
import org.studybot.core.Studybot;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.event.Task;
import org.studybot.core.question.Question;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.Quizzes;

/**
 * Several people and the bot in one conversation, as a script: say, press, expect. After every step
 * the messages of the quiz are shown as they stand, and what is due is done.
 */
public final class Classroom {

  private final TestClock clock = new TestClock();
  private final Random random = new Random(42);
  private final InMemoryQuizStore store = new InMemoryQuizStore();
  private final Ledgers ledgers =
      Bots.ledgers(store, new InMemoryWrittenQuestions(), this::patiently);
  private final Conversation conversation;
  private final QuestionSource questions;
  private final Map<String, Card> board = new LinkedHashMap<>();
  private final Map<String, Card> privately = new LinkedHashMap<>();
  private final List<Card> shown = new ArrayList<>();
  private final List<String> transcript = new ArrayList<>();
  private Studybot studybot;
  private boolean restarting;
  private int events;

  public Classroom(Scope scope, Layout layout, QuestionSource questions) {
    this.conversation = new Conversation("web:local", "C1", "", scope, layout);
    this.questions = questions;
    this.studybot = fresh();
  }

  /** A class in a channel, where these are all the questions there are. */
  public static Classroom channel(Question... questions) {
    return new Classroom(Scope.GROUP, Layout.THREAD, these(List.of(questions)));
  }

  /** One person alone with the bot. */
  public static Classroom alone(Question... questions) {
    return new Classroom(Scope.PERSONAL, Layout.THREAD, these(List.of(questions)));
  }

  /** These questions in this order, whatever is wished for. */
  public static QuestionSource these(List<Question> questions) {
    return new FixedQuestions(questions);
  }

  /** From now on the program ends and starts again after each step; only what is stored remains. */
  public Classroom restartingAllTheTime() {
    restarting = true;
    return this;
  }

  public Classroom say(String name, String text) {
    transcript.add(name + " says: " + text);
    return take(name, new Inbound.Said(eventId(), person(name), conversation, text));
  }

  /**
   * Presses a button of this label: on the person's own latest card, else on the latest message.
   */
  public Classroom press(String name, String label) {
    return press(name, find(name, label), Map.of());
  }

  /** Fills in the latest form and sends it. */
  public Classroom send(String name, Map<String, List<String>> values) {
    return press(name, form(name).submit(), values);
  }

  public Classroom press(String name, Button button, Map<String, List<String>> values) {
    transcript.add(name + " presses: [" + button.label() + "]" + (values.isEmpty() ? "" : values));
    return press(name, button.action(), values);
  }

  public Classroom press(String name, Action action, Map<String, List<String>> values) {
    return take(name, new Inbound.Pressed(eventId(), person(name), conversation, action, values));
  }

  public Classroom wait(Duration time) {
    transcript.add("(" + time + " pass)");
    clock.pass(time);
    store.quizzes().stream()
        .filter(quiz -> quiz.deadline().filter(at -> !at.isAfter(clock.instant())).isPresent())
        .map(quiz -> new Task.LetQuizTimePass(quiz.id().value()))
        .forEach(task -> studybot.handle(new Inbound.Due(eventId(), conversation, task)));
    return show();
  }

  /** Plays a quiz through every kind of card there is; needs questions of all types. */
  public Classroom playAll() {
    say("Sam", "quiz").say("Sam", "quiz astronomy").say("Sam", "quiz partnership working 10");
    say("Kim", "quiz all").press("Sam", "A").press("Kim", "Hint").press("Kim", "Skip");
    press("Sam", "Close and show the answer").press("Kim", "Challenge this marking");
    for (int question = 0; question < 4; question++) {
      say("Sam", "next").say("Sam", "answer A").say("Sam", "answer 1B").say("Sam", "pause");
      say("Kim", "resume").say("Sam", "resume").say("Sam", "next");
    }
    say("Sam", "next").say("Sam", "answer twelve").say("Kim", "stop").say("Sam", "stop");
    say("Kim", "show my name").say("Kim", "score").say("Kim", "hint").say("Sam", "leave");
    return press("Kim", "Review what I missed").press("Kim", "Skip").press("Kim", "Next question");
  }

  /** Somewhere on the messages that everybody sees. */
  public Classroom expect(String... words) {
    assertThat(String.join("\n\n", board.values().stream().map(PlainText::of).toList()))
        .contains(words);
    return this;
  }

  /** On the message with this end of a name, such as "q2". */
  public Classroom expectOn(String nameEnd, String... words) {
    assertThat(PlainText.of(onBoard(nameEnd))).contains(words);
    return this;
  }

  public Classroom expectNowhere(String... words) {
    assertThat(String.join("\n\n", board.values().stream().map(PlainText::of).toList()))
        .doesNotContain(words);
    return this;
  }

  /** On the card that this person alone was shown last. */
  public Classroom expectFor(String name, String... words) {
    assertThat(Optional.ofNullable(privately.get(name)).map(PlainText::of))
        .hasValueSatisfying(card -> assertThat(card).contains(words));
    return this;
  }

  public Quiz quiz() {
    return store.quizzes().getLast();
  }

  public List<String> messages() {
    return List.copyOf(board.keySet());
  }

  public Card onBoard(String nameEnd) {
    return board.entrySet().stream()
        .filter(message -> message.getKey().endsWith(nameEnd))
        .reduce((_, later) -> later)
        .orElseThrow(() -> new AssertionError(nameEnd + " is not in " + board.keySet()))
        .getValue();
  }

  /** Everything that was said, pressed and shown, for people. */
  public String transcript() {
    return String.join("\n\n", transcript);
  }

  private Classroom take(String name, Inbound inbound) {
    Handled handled = studybot.handle(inbound);
    for (Delivery delivery : handled.deliveries()) {
      privately.put(name, delivery.card());
      shown.add(delivery.card());
      transcript.add(indented("only " + name + " sees", delivery.card()));
    }
    return show();
  }

  private Classroom show() {
    if (restarting) {
      studybot = fresh();
    }
    for (String id : store.takeChanged()) {
      Inbound due = new Inbound.Due(eventId(), conversation, new Task.ShowQuiz(id));
      studybot.handle(due).deliveries().forEach(this::show);
    }
    return this;
  }

  private void show(Delivery delivery) {
    Delivery.Show message = (Delivery.Show) delivery;
    Card before = board.put(message.name(), message.card());
    if (!message.card().equals(before)) {
      shown.add(message.card());
      String what = before == null ? "new message" : "message changed";
      transcript.add(indented(what, message.card()));
    }
  }

  /** Every card that anybody was shown, in the order in which they came. */
  public List<Card> cards() {
    return List.copyOf(shown);
  }

  private static String indented(String what, Card card) {
    return ("<" + what + ">\n" + PlainText.of(card)).indent(4).stripTrailing();
  }

  private Button find(String name, String label) {
    return cards(name)
        .flatMap(card -> buttons(card).stream())
        .filter(button -> button.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + label + "\n" + transcript()));
  }

  private Block.Form form(String name) {
    return cards(name)
        .flatMap(card -> card.blocks().stream())
        .filter(Block.Form.class::isInstance)
        .map(Block.Form.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no form\n" + transcript()));
  }

  /** What the person has before them, the latest first. */
  private Stream<Card> cards(String name) {
    return Stream.concat(
        Stream.ofNullable(privately.get(name)),
        board.values().stream().toList().reversed().stream());
  }

  private static List<Button> buttons(Card card) {
    return card.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Buttons(var buttons) -> buttons.stream();
                  case Block.Choices(var choices) ->
                      choices.stream()
                          .map(choice -> Button.plain(choice.letter(), choice.action()));
                  case Block.Form(var _, var submit) -> Stream.of(submit);
                  case Block.Heading _,
                      Block.Prose _,
                      Block.Quote _,
                      Block.Items _,
                      Block.Links _,
                      Block.Progress _,
                      Block.Note _,
                      Block.Divider _ ->
                      Stream.<Button>empty();
                })
        .toList();
  }

  private Studybot fresh() {
    WordOverlap notes = new WordOverlap(Notes.catalogue());
    Quizzes quizzes = new Quizzes(notes, questions, store, clock, random);
    return new Studybot(notes, quizzes, ledgers);
  }

  /** A name in capitals is that of a member of staff. */
  private static Person person(String name) {
    boolean staff = name.equals(name.toUpperCase(Locale.ROOT));
    return new Person("web:local", "id-" + name, name, staff);
  }

  /** People take some seconds from one event to the next, even where the clock stands still. */
  private Instant patiently() {
    return clock.instant().plusSeconds(5L * events);
  }

  private String eventId() {
    return "event-" + ++events;
  }
}
