package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.feedback.InboxItem;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseInboxTest {

  private static final String TENANT = "web:local";
  private static final Person SAM = new Person(TENANT, "sam", "Sam", false);

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private DatabaseQuizStore quizzes;
  private Inbox inbox;

  DatabaseInboxTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    quizzes = new DatabaseQuizStore(database);
    inbox = new DatabaseInbox(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void hasWhatLearnersSuggestAndDoubtTheOldestFirst() {
    inbox.suggest(SAM, "tip-1", "It is five years now.");
    clock.pass(Duration.ofMinutes(1));
    doubt("quiz1", 2, "Both are right.");
    clock.pass(Duration.ofMinutes(1));
    inbox.suggest(SAM, "tip-2", "A typo.");

    assertThat(inbox.size(TENANT)).isEqualTo(3);
    assertThat(inbox.waiting(TENANT, 10))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .isEqualTo(
                        new InboxItem.Fix(
                            first.id(), "tip-1", "It is five years now.", TestClock.START)),
            second ->
                assertThat(second)
                    .isEqualTo(
                        new InboxItem.Doubt(
                            second.id(),
                            "quiz1",
                            2,
                            "Both are right.",
                            TestClock.START.plusSeconds(60))),
            third -> assertThat(third).isInstanceOf(InboxItem.Fix.class));
    assertThat(inbox.waiting(TENANT, 1)).hasSize(1);
  }

  @Test
  void forgetsWhatIsSettled() {
    inbox.suggest(SAM, "tip-1", "It is five years now.");
    doubt("quiz1", 0, "");

    for (InboxItem item : inbox.waiting(TENANT, 10)) {
      assertThat(inbox.settle(TENANT, item.id())).isTrue();
      assertThat(inbox.settle(TENANT, item.id())).isFalse();
    }
    assertThat(inbox.size(TENANT)).isZero();
    assertThat(inbox.waiting(TENANT, 10)).isEmpty();
  }

  @Test
  void hasADoubtAgainThatIsRaisedAgain() {
    doubt("quiz1", 0, "");
    inbox.settle(TENANT, inbox.waiting(TENANT, 1).getFirst().id());
    clock.pass(Duration.ofMinutes(1));
    quizzes.change(
        new QuizId("quiz1"), Samples.challenge("sam", 0, "Still wrong.", clock.instant()));

    assertThat(inbox.size(TENANT)).isOne();
  }

  @Test
  void keepsTheSameWordsOnce() {
    inbox.suggest(SAM, "tip-1", "Wrong.");
    inbox.suggest(SAM, "tip-1", "Wrong.");

    assertThat(inbox.size(TENANT)).isOne();
  }

  @Test
  void letsNobodySeeOrSettleWhatBelongsToAnotherTenant() {
    inbox.suggest(SAM, "tip-1", "Wrong.");
    String item = inbox.waiting(TENANT, 1).getFirst().id();

    assertThat(inbox.waiting("web:other", 10)).isEmpty();
    assertThat(inbox.size("web:other")).isZero();
    assertThat(inbox.settle("web:other", item)).isFalse();
    assertThat(inbox.size(TENANT)).isOne();
  }

  @Test
  void takesNamesOfItemsThatAreNoneForSettledAlready() {
    for (String item :
        List.of(
            "",
            "fix:",
            "fix:x",
            "fix:99999999999999999999",
            "fix:1;DROP TABLE entry_fix",
            "doubt:quiz1:0",
            "doubt:quiz1:9999999999:0",
            "doubt:a:1:2:3",
            "doubt:\u0000:1:2")) {
      assertThat(inbox.settle(TENANT, item)).as(item).isFalse();
    }
  }

  private void doubt(String quiz, int index, String note) {
    quizzes.start(Samples.quiz(quiz, "C1", clock.instant()));
    quizzes.change(new QuizId(quiz), Samples.challenge("sam", index, note, clock.instant()));
  }
}
