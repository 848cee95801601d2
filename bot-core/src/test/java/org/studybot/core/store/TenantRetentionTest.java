package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.event.Person;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class TenantRetentionTest {

  private static final String WEB = "web:local";
  private static final Duration KEPT = Duration.ofDays(30);

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private DatabaseQuizStore quizzes;
  private TenantRetention retention;

  TenantRetentionTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    quizzes = new DatabaseQuizStore(database);
    retention = new TenantRetention(database, WEB);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void deletesWhatNobodyHasTouchedForLongWithAllThatBelongsToIt() {
    playedQuiz("old", WEB);
    clock.pass(KEPT.minusDays(1));
    playedQuiz("new", WEB);
    assertThat(delete()).isZero();

    clock.pass(Duration.ofDays(2));

    assertThat(delete()).isEqualTo(1);
    assertThat(quizzes.find(new QuizId("old"))).isEmpty();
    assertThat(quizzes.find(new QuizId("new"))).isPresent();
    for (String table : List.of("quiz_player", "quiz_answer", "quiz_challenge")) {
      assertThat(count(table + " WHERE quiz_id = 'old'")).as(table).isZero();
      assertThat(count(table + " WHERE quiz_id = 'new'")).as(table).isOne();
    }
    assertThat(count("shown_message")).isOne();
    assertThat(count("entry_fix")).isOne();
  }

  @Test
  void leavesOtherTenantsAlone() {
    playedQuiz("theirs", "slack:T1");
    clock.pass(KEPT.multipliedBy(10));

    assertThat(delete()).isZero();
    assertThat(quizzes.find(new QuizId("theirs"))).isPresent();
    assertThat(count("shown_message")).isOne();
    assertThat(count("entry_fix")).isOne();
    assertThat(count("person_setting")).isOne();
  }

  @Test
  void forgetsWhatPeopleSetWhoHaveNoQuizLeft() {
    playedQuiz("old", WEB);
    assertThat(count("person_setting")).isOne();
    clock.pass(KEPT.plusDays(1));

    assertThat(delete()).isOne();
    assertThat(count("person_setting")).isZero();
  }

  @Test
  void deletesAnyNumberOfQuizzes() {
    for (int number = 0; number < 250; number++) {
      quizzes.start(quiz("q" + number, WEB, clock.instant()));
    }
    clock.pass(KEPT.plusDays(1));

    assertThat(delete()).isEqualTo(250);
    assertThat(count("quiz")).isZero();
  }

  private int delete() {
    return retention.deleteOlderThan(clock.instant().minus(KEPT));
  }

  /** A quiz with a player, an answer, a doubt, a message, a suggestion and a setting. */
  private void playedQuiz(String id, String tenant) {
    Person player = new Person(tenant, "sam " + id, "Sam", false);
    Quiz quiz = quiz(id, tenant, clock.instant());
    quizzes.start(quiz);
    quizzes.change(quiz.id(), Samples.answer(player.id(), 0, 1, clock.instant()));
    quizzes.change(quiz.id(), Samples.challenge(player.id(), 0, "Why?", clock.instant()));
    new ShownMessages(database.transactions())
        .remember(
            quiz.conversation(), "quiz/" + id, new ShownMessages.Shown("1", "x"), clock.instant());
    new DatabaseInbox(database).suggest(player, "entry-1", "A typo.");
    new DatabaseStudyRecord(database).showName(player, true);
  }

  private static Quiz quiz(String id, String tenant, Instant now) {
    Quiz sample = Samples.quiz(id, id, now);
    Conversation there = new Conversation(tenant, id, "", Scope.GROUP, Layout.THREAD);
    return new Quiz(
        sample.id(),
        there,
        sample.host(),
        sample.settings(),
        sample.questions(),
        sample.play(),
        sample.revision());
  }

  private int count(String rows) {
    return database
        .transactions()
        .read(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM " + rows).mapTo(Integer.class).one());
  }
}
