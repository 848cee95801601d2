package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.WrittenQuestions;
import org.studybot.core.testing.SampleQuestions;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseWrittenQuestionsTest {

  private static final Person TUTOR = new Person("web:local", "t1", "Tutor", true);

  private final Engine engine;
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Database database;

  DatabaseWrittenQuestionsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    database = Database.open(address, new TestClock());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void surviveARestartInTheOrderInWhichTheyWereWritten() {
    written().keep(TUTOR, SampleQuestions.typed());
    written().keep(TUTOR, SampleQuestions.choice());
    database.close();
    database = Database.open(address, new TestClock());

    assertThat(written().of("web:local"))
        .containsExactly(SampleQuestions.typed(), SampleQuestions.choice());
  }

  @Test
  void areThoseOfTheirTenantOnly() {
    written().keep(TUTOR, SampleQuestions.choice());

    assertThat(written().of("web:other")).isEmpty();
    assertThat(written().withdraw("web:other", SampleQuestions.choice().id())).isFalse();
    assertThat(written().of("web:local")).hasSize(1);
  }

  @Test
  void areWithdrawnOnce() {
    written().keep(TUTOR, SampleQuestions.choice());

    assertThat(written().withdraw("web:local", SampleQuestions.choice().id())).isTrue();
    assertThat(written().withdraw("web:local", SampleQuestions.choice().id())).isFalse();
    assertThat(written().of("web:local")).isEmpty();
  }

  @Test
  void costsNobodyTheOthersIfOneCannotBeRead() {
    written().keep(TUTOR, SampleQuestions.choice());
    written().keep(TUTOR, SampleQuestions.typed());
    database
        .transactions()
        .write(
            handle ->
                handle.execute(
                    "UPDATE written_question SET question = ? WHERE id = ?",
                    "from a newer program",
                    SampleQuestions.choice().id()));

    assertThat(written().of("web:local")).containsExactly(SampleQuestions.typed());
  }

  private WrittenQuestions written() {
    return new DatabaseWrittenQuestions(database);
  }
}
