package org.studybot.core.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.quiz.QuizStore;
import org.studybot.core.testing.QuizStoreContract;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseQuizStoreTest extends QuizStoreContract {

  private final Engine engine;
  @TempDir private Path folder;
  private Database database;

  DatabaseQuizStoreTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, new TestClock());
  }

  @AfterEach
  void close() {
    database.close();
  }

  /** Another one each time, which remembers nothing: all it knows comes from the database. */
  @Override
  protected QuizStore store() {
    return new DatabaseQuizStore(database);
  }
}
