package org.studybot.core;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.studybot.core.card.Action;
import org.studybot.core.card.Block;
import org.studybot.core.card.Button;
import org.studybot.core.card.Card;
import org.studybot.core.card.PlainText;
import org.studybot.core.care.Care;
import org.studybot.core.care.CareGuideReader;
import org.studybot.core.care.CareRequests;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Delivery;
import org.studybot.core.event.Delivery.Audience;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.TenantQuestions;
import org.studybot.core.lookup.Answer;
import org.studybot.core.question.make.QuestionBank;
import org.studybot.core.quiz.QuestionSource;
import org.studybot.core.quiz.Quizzes;
import org.studybot.core.testing.Bots;
import org.studybot.core.testing.Classroom;
import org.studybot.core.testing.InMemoryCareRequests;
import org.studybot.core.testing.InMemoryIdempotency;
import org.studybot.core.testing.InMemoryInbox;
import org.studybot.core.testing.InMemoryPages;
import org.studybot.core.testing.InMemoryQuizStore;
import org.studybot.core.testing.InMemoryStudyRecord;
import org.studybot.core.testing.InMemoryWrittenQuestions;
import org.studybot.core.testing.Notes;
import org.studybot.core.testing.SampleQuestions;
import org.studybot.core.testing.WordOverlap;
import org.studybot.knowledge.Catalogue;
import org.studybot.knowledge.KnowledgeBase;

/** Somebody speaks of danger to themselves. */
class CareTest {

  private static final String CRY = "i want to kill myself";
  private static final Person KIM = new Person("web:local", "kim", "Kim", false);
  private static final Person CONTACT = new Person("web:local", "contact", "Sam", true);

  private final InstantSource clock = InstantSource.system();
  private final CareRequests requests = new InMemoryCareRequests(clock);
  private int events;

  @ParameterizedTest
  @EnumSource(Scope.class)
  void isHelpedAloneWhereverTheyAre(Scope scope) {
    Handled handled = say(bot(), scope, CRY);

    assertThat(text(handled))
        .contains("You matter", "not in trouble", "999", "0800 1111", "116 123", "85258", "B12")
        .doesNotContain("kill", "Not in the notes");
    Audience expected = scope == Scope.PERSONAL ? Audience.EVERYONE : Audience.ASKER;
    assertThat(handled.deliveries())
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Delivery.Reply.class,
                        reply -> assertThat(reply.audience()).isEqualTo(expected)));
  }

  @Test
  void isNotSeenInFieldsThatSayNothingOfItByThemselves() {
    Map<String, List<String>> values =
        Map.of("stem", List.of("Whom do you tell first?"), "wrong1", List.of("Nobody"));

    assertThat(text(press(bot(), KIM, new Action.SendFix("any"), values)))
        .doesNotContain("0800 1111");
  }

  @Test
  void isGivenATitleThatTellsOthersNothing() {
    assertThat(say(bot(), Scope.GROUP, CRY).deliveries().getFirst().card().title())
        .isEqualTo("Just for you");
  }

  @Test
  void isOfferedNothingToPlayWith() {
    assertThat(buttons(say(bot(), Scope.PERSONAL, CRY))).containsExactly(new Action.AskContact());
  }

  @Test
  void isHelpedWithoutNotesAndWithoutAContact() {
    Care care = new Care(CareGuideReader.unitedKingdom(), null, requests);
    Studybot bot = bot(new WordOverlap(new Catalogue(List.of())), care, new InMemoryIdempotency());

    Handled handled = say(bot, Scope.PERSONAL, CRY);

    assertThat(text(handled)).contains("0800 1111", "any member of staff you trust");
    assertThat(buttons(handled)).isEmpty();
  }

  @Test
  void isHelpedWhenTheDatabaseIsAway() {
    Studybot bot = bot(new WordOverlap(Notes.catalogue()), Bots.care(requests), new Away());

    assertThat(text(say(bot, Scope.GROUP, CRY))).contains("0800 1111");
  }

  @Test
  void isHelpedAsOftenAsTheySaySo() {
    Studybot bot = bot();

    for (int time = 0; time < 3 * Pace.AT_ONCE; time++) {
      assertThat(text(say(bot, Scope.PERSONAL, CRY))).contains("0800 1111");
    }
  }

  @Test
  void isAnsweredBelowTheHelpAsUsual() {
    Handled handled = say(bot(), Scope.GROUP, "my dad hits me can confidentiality be broken?");

    assertThat(handled.deliveries()).hasSize(2);
    assertThat(PlainText.of(handled.deliveries().getLast().card()))
        .contains("confidentiality may never be broken")
        .doesNotContain("hits me");
    assertThat(handled.answer()).isInstanceOf(Answer.Helped.class);
    assertThat(buttons(handled)).containsExactly(new Action.AskContact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quiz i dont want to be alive",
        "define coercive control cos my bf hits me",
        "tips my dad hits me",
        "next i want to die",
        "help he hits me"
      })
  void isHelpedWhateverTheCommand(String text) {
    assertThat(text(say(bot(), Scope.PERSONAL, text))).contains("0800 1111");
  }

  @Test
  void isNotTakenForSomebodyWhoAnswersAQuiz() {
    Classroom room = Classroom.alone(SampleQuestions.typed());
    room.say("Sam", "quiz all").say("Sam", CRY).expectFor("Sam", "0800 1111");

    assertThat(room.quiz().play().answers()).isEmpty();
  }

  @Test
  void mayBeSomebodyWhoAnswersAQuizWithAWord() {
    Classroom room = Classroom.alone(SampleQuestions.typed());
    room.say("Sam", "quiz all").say("Sam", "suicidal");

    assertThat(room.quiz().play().answers()).hasSize(1);
    assertThat(room.cards().stream().map(PlainText::of)).anyMatch(it -> it.contains("0800 1111"));
  }

  @Test
  void isHelpedBesideWhatTheySend() {
    Map<String, List<String>> values = Map.of("text", List.of("wrong, my dad hits me"));
    String entry = Notes.catalogue().topics().getFirst().entries().getFirst().id();

    Handled handled = press(bot(), KIM, new Action.SendFix(entry), values);

    assertThat(handled.deliveries().stream().map(it -> it.card().title()))
        .containsExactly("Just for you", "Thank you");
  }

  @Test
  void isHelpedEvenIfWhatTheySendCannotBeKept() {
    Studybot bot = bot(new WordOverlap(Notes.catalogue()), Bots.care(requests), new Away());
    Map<String, List<String>> values = Map.of("text", List.of("wrong, my dad hits me"));

    Handled handled = press(bot, KIM, new Action.SendFix("any"), values);

    assertThat(text(handled)).contains("0800 1111", "could not be done");
  }

  @Test
  void leavesNothingInTheLogWhateverFails() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    try {
      Studybot bot = bot(new WordOverlap(Notes.catalogue()), Bots.care(requests), new Away());
      say(bot, Scope.GROUP, CRY);
      press(bot, KIM, new Action.SendFix("any"), Map.of("text", List.of(CRY)));
    } finally {
      root.detachAppender(log);
    }
    assertThat(log.list).isNotEmpty();
    assertThat(log.list.toString()).doesNotContain("kill");
    assertThat(log.list).allSatisfy(line -> assertThat(line.getThrowableProxy()).isNull());
  }

  @Test
  void isToldWhatWouldBeToldBeforeAnybodyIs() {
    Handled asked = press(bot(), KIM, new Action.AskContact(), Map.of());

    assertThat(text(asked))
        .contains("Sam Lee, safeguarding lead", "your name", "not what you wrote");
    assertThat(buttons(asked)).containsExactly(new Action.TellContact(), new Action.KeepToMyself());
    assertThat(requests.waiting("web:local")).isEmpty();
  }

  @Test
  void isWaitedForByTheContactOnceTheyHaveConfirmed() {
    Studybot bot = bot();
    press(bot, KIM, new Action.TellContact(), Map.of());
    press(bot, KIM, new Action.TellContact(), Map.of());

    assertThat(text(say(bot, CONTACT, Scope.PERSONAL, "home"))).contains("get in touch");
    Handled waiting = press(bot, CONTACT, new Action.ReviewCare(), Map.of());
    assertThat(text(waiting)).containsOnlyOnce("Kim");
    press(bot, CONTACT, buttons(waiting).getFirst(), Map.of());
    assertThat(requests.waiting("web:local")).isEmpty();
  }

  @Test
  void isSeenByTheContactAlone() {
    Studybot bot = bot();
    press(bot, KIM, new Action.TellContact(), Map.of());
    Person teacher = new Person("web:local", "teacher", "Pat", true);

    assertThat(text(press(bot, teacher, new Action.ReviewCare(), Map.of()))).doesNotContain("Kim");
    press(bot, teacher, new Action.Contacted("request-1"), Map.of());
    assertThat(requests.waiting("web:local")).hasSize(1);
    assertThat(text(say(bot, teacher, Scope.PERSONAL, "home"))).doesNotContain("get in touch");
  }

  @Test
  void tellsNobodyWhereNobodyIsNamed() {
    Person elsewhere = new Person("web:other", "kim", "Kim", false);

    Handled told = press(bot(), elsewhere, new Action.TellContact(), Map.of());

    assertThat(text(told)).contains("nobody here", "0800 1111");
    assertThat(requests.untold()).isEmpty();
  }

  private Studybot bot() {
    return bot(new WordOverlap(Notes.catalogue()), Bots.care(requests), new InMemoryIdempotency());
  }

  private Studybot bot(KnowledgeBase notes, Care care, Idempotency idempotency) {
    InMemoryQuizStore store = new InMemoryQuizStore();
    InMemoryWrittenQuestions written = new InMemoryWrittenQuestions();
    QuestionSource questions =
        new TenantQuestions(() -> new QuestionBank(notes.catalogue(), List.of()), written);
    Quizzes quizzes = new Quizzes(notes, questions, store, clock, new Random(1));
    InMemoryPages pages = new InMemoryPages();
    return new Studybot(
        notes,
        quizzes,
        new Ledgers(
            new InMemoryStudyRecord(store::quizzes),
            new InMemoryInbox(clock),
            written,
            pages,
            pages,
            idempotency,
            clock,
            care));
  }

  private Handled say(Studybot bot, Scope scope, String text) {
    return say(bot, KIM, scope, text);
  }

  private Handled say(Studybot bot, Person person, Scope scope, String text) {
    Conversation where = new Conversation(person.tenant(), "C1", "", scope, Layout.ONE_CARD);
    return bot.handle(new Inbound.Said("event-" + ++events, person, where, text));
  }

  private Handled press(
      Studybot bot, Person person, Action action, Map<String, List<String>> values) {
    Conversation alone =
        new Conversation(person.tenant(), "D1", "", Scope.PERSONAL, Layout.ONE_CARD);
    return bot.handle(new Inbound.Pressed("event-" + ++events, person, alone, action, values));
  }

  private static String text(Handled handled) {
    return String.join(
        "\n", handled.deliveries().stream().map(it -> PlainText.of(it.card())).toList());
  }

  private static List<Action> buttons(Handled handled) {
    return handled.deliveries().stream()
        .map(Delivery::card)
        .map(Card::blocks)
        .flatMap(List::stream)
        .flatMap(
            block ->
                block instanceof Block.Buttons(var buttons)
                    ? buttons.stream().map(Button::action)
                    : Stream.<Action>empty())
        .toList();
  }

  /** A database that is away, and says what it was asked. */
  private static final class Away implements Idempotency {

    @Override
    public Optional<String> result(EventKey key) {
      throw new IllegalStateException("cannot read " + key);
    }

    @Override
    public <T> Once<T> once(EventKey key, Supplier<T> work, Function<T, String> written) {
      throw new IllegalStateException("cannot keep " + key);
    }
  }
}
