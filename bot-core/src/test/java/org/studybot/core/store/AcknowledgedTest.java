package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.Handled;
import org.studybot.core.card.Action;
import org.studybot.core.card.Action.Move;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Inbound;
import org.studybot.core.event.Person;
import org.studybot.core.event.StorageException;
import org.studybot.core.question.Key;
import org.studybot.core.quiz.Outcome;
import org.studybot.core.quiz.Quiz;

/**
 * What was acknowledged is kept, what only asks is not, and a database that is away stops little.
 */
@ParameterizedClass
@EnumSource
class AcknowledgedTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final String RIGHT = Key.of("The key person");
  private static final List<String> WRITTEN =
      List.of("quiz", "quiz_answer", "handled_event", "seen_once", "scheduled_tasks");

  private final Engine engine;
  @TempDir private Path folder;
  private final RecordingChannel channel = new RecordingChannel(CLOCK);
  private DatabaseAddress address;
  private Node node;

  AcknowledgedTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    node = Node.start(address, CLOCK, channel);
  }

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void aRepetitionIsToldTheSameByAnotherProcess() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");
    Handled first = node.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT);

    try (Node restarted = Node.start(address, CLOCK, channel)) {
      assertThat(first.outcome()).isInstanceOf(Outcome.Accepted.class);
      assertThat(restarted.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT)).isEqualTo(first);
      assertThat(restarted.quiz(quiz.id()).answers(0)).hasSize(1);
    }
  }

  @Test
  void aRepetitionInTheSameProcessIsGivenTheAnswerAndNothingToSend() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");
    Handled first = node.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT);
    Handled again = node.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT);

    assertThat(again.deliveries()).isEqualTo(first.deliveries()).isNotEmpty();
    assertThat(again.toSend()).isEmpty();
    assertThat(again.outcome()).isEqualTo(first.outcome());
  }

  @Test
  void theSameIdInAnotherConversationIsAnotherEvent() {
    Handled one = node.bot().handle(said("1700000000000", "chat of Ann", "Ann", "due"));
    Handled other = node.bot().handle(said("1700000000000", "chat of Ben", "Ben", "due"));

    assertThat(one.toSend()).isNotEmpty();
    assertThat(other.toSend()).isNotEmpty();
  }

  @Test
  void whatOnlyAsksWritesNothing() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");
    Await.that(() -> channel.calls().size() == 2);
    Await.that(() -> node.database().transactions().read(h -> due(h)) == 1);
    List<Integer> before = rows();

    node.bot().handle(said("1", "elsewhere", "Ann", "define key person"));
    node.bot().handle(said("2", "elsewhere", "Ann", "can confidentiality be broken?"));
    node.bot().handle(said("3", "C1", "Ann", "can confidentiality be broken?"));
    node.bot().handle(said("4", "elsewhere", "Ann", "help"));
    node.bot().handle(said("5", "elsewhere", "Ann", "home"));
    node.press("6", "Ann", quiz, -1, Move.VIEW, "");
    node.press("7", "Ann", quiz, -1, Move.SCORE, "");

    assertThat(rows()).isEqualTo(before);
  }

  private static int due(Handle handle) {
    return count(handle, "scheduled_tasks");
  }

  @Test
  void lookupsGoOnWhileTheDatabaseIsAwayAndNothingElseIsAcknowledged() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");
    node.database().close();

    assertThat(node.bot().handle(said("1", "elsewhere", "Ann", "define key person")).toSend())
        .singleElement()
        .asString()
        .contains("The adult who knows");
    assertThat(
            node.bot()
                .handle(said("2", "elsewhere", "Ann", "can confidentiality be broken?"))
                .toSend())
        .singleElement()
        .asString()
        .contains("Thinking that confidentiality");
    assertThatThrownBy(() -> node.press("3", "Ann", quiz, 0, Move.ANSWER, RIGHT))
        .isInstanceOf(StorageException.class);
    assertThatThrownBy(() -> node.bot().handle(said("4", "elsewhere", "Ann", "quiz observation")))
        .isInstanceOf(StorageException.class);
  }

  @Test
  void wordsThatAQuizMayWaitForAreNotTakenForAQuestionWhileTheDatabaseIsAway() {
    node.started("C1", "quiz partnership working 3");
    node.database().close();

    assertThatThrownBy(() -> node.bot().handle(said("1", "C1", "Ann", "B")))
        .isInstanceOf(StorageException.class);
  }

  @Test
  void wordsFromWhereThisProcessKnowsNothingAreNotTakenForAQuestionEither() {
    node.database().close();

    assertThatThrownBy(() -> node.bot().handle(said("1", "never heard of", "Ann", "B")))
        .isInstanceOf(StorageException.class);
  }

  @Test
  void lettersAreNoQuestionEvenWhereNoQuizRan() {
    node.bot().handle(said("1", "elsewhere", "Ann", "photosynthesis"));
    node.database().close();

    assertThatThrownBy(() -> node.bot().handle(said("2", "elsewhere", "Ann", "A and C")))
        .isInstanceOf(StorageException.class);
  }

  @Test
  void wordsFromWhereNoQuizRanGoToTheNotesWhileTheDatabaseIsAway() {
    node.bot().handle(said("1", "elsewhere", "Ann", "photosynthesis"));
    node.database().close();

    assertThat(node.bot().handle(said("2", "elsewhere", "Ann", "key person")).toSend())
        .singleElement()
        .asString()
        .contains("The adult who knows");
  }

  @Test
  void whatFailedWhileTheDatabaseWasAwayIsHandledAfreshWhenItComesAgain() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");
    node.database().transactions().write(h -> h.execute("ALTER TABLE quiz_answer RENAME TO away"));
    assertThatThrownBy(() -> node.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT))
        .isInstanceOf(StorageException.class);
    node.database().transactions().write(h -> h.execute("ALTER TABLE away RENAME TO quiz_answer"));

    assertThat(node.press("p1", "Ann", quiz, 0, Move.ANSWER, RIGHT).outcome())
        .isInstanceOf(Outcome.Accepted.class);
    assertThat(node.quiz(quiz.id()).answers(0)).hasSize(1);
  }

  @Test
  void whatMayChangeSomethingIsKnownBeforehand() {
    Quiz quiz = node.started("C1", "quiz partnership working 3");

    assertThat(node.bot().mayChange(said("1", "C1", "Ann", "define key person"))).isFalse();
    assertThat(node.bot().mayChange(said("1", "chat", "Ann", "quiz observation"))).isTrue();
    assertThat(node.bot().mayChange(said("1", "chat", "Ann", "the key person"))).isTrue();
    assertThat(node.bot().mayChange(pressed(quiz, Move.ANSWER))).isTrue();
    assertThat(node.bot().mayChange(pressed(quiz, Move.VIEW))).isFalse();
  }

  private static Inbound.ByPerson pressed(Quiz quiz, Move move) {
    return new Inbound.Pressed(
        "1",
        person("Ann"),
        quiz.conversation(),
        new Action.InQuiz(quiz.id().value(), 0, move, RIGHT));
  }

  private static Inbound.Said said(String id, String channel, String name, String text) {
    Scope scope = channel.equals("C1") ? Scope.GROUP : Scope.PERSONAL;
    return new Inbound.Said(
        id, person(name), new Conversation("web:local", channel, "", scope, Layout.THREAD), text);
  }

  private static Person person(String name) {
    return new Person("web:local", name, name, false);
  }

  private List<Integer> rows() {
    return node.database()
        .transactions()
        .read(handle -> WRITTEN.stream().map(table -> count(handle, table)).toList());
  }

  private static int count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one();
  }
}
