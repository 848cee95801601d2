package org.studybot.core.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.quiz.Quiz;
import org.studybot.core.quiz.QuizId;
import org.studybot.core.store.DatabaseAddress.SqliteFile;
import org.studybot.core.testing.TestClock;

/** What becomes of a real SQLite file while the program runs on it. */
class DatabaseTroubleTest {

  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Path data;
  private Path file;
  private Database database;
  private DatabaseHealth health;

  @BeforeEach
  void open() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    file = data.resolve("studybot.db");
    database = Database.open(new SqliteFile(file), clock);
    health = new DatabaseHealth(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSoundDatabaseAnswersAndKeepsAndTheTestLeavesNothingBehind() {
    health.read();
    health.write();

    assertThat(count("mark")).isZero();
  }

  @Test
  void aFullDiskIsSaidAndNothingCountsAsKeptAndWhatIsThereCanStillBeRead() {
    var quizzes = new DatabaseQuizStore(database);
    quizzes.start(Samples.quiz("before", "C1", clock.instant()));
    fillUp();

    assertThatThrownBy(() -> fillWith(quizzes))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("full");
    assertThat(quizzes.find(new QuizId("before"))).isPresent();
    assertThatCode(health::read).doesNotThrowAnyException();

    makeRoom();
    health.write();
  }

  @Test
  void whereTheDataFolderWasDeletedNothingCountsAsKept() throws IOException {
    new DatabaseQuizStore(database).start(Samples.quiz("before", "C1", clock.instant()));
    deleteData();

    assertThatThrownBy(health::write)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("studybot.db")
        .hasMessageContaining("was deleted or replaced")
        .hasMessageContaining("start Studybot again");
    assertThatThrownBy(
            () -> new DatabaseQuizStore(database).start(Samples.quiz("q", "C1", clock.instant())))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(health::read).hasMessageContaining("was deleted or replaced");
    assertThat(new DatabaseQuizStore(database).find(new QuizId("before"))).isPresent();
  }

  @Test
  void aFileThatWasPutBackWhileItRunsIsAnotherOne() throws IOException {
    Path copy = Files.copy(file, folder.resolve("copy"));
    Files.delete(file);
    Files.copy(copy, file);

    assertThatThrownBy(health::write).hasMessageContaining("was deleted or replaced");
  }

  @Test
  void aWriteAheadLogThatWasDeletedIsSaid() throws IOException {
    Files.delete(data.resolve("studybot.db-wal"));

    assertThatThrownBy(health::write).hasMessageContaining("studybot.db-wal was deleted");
  }

  @Test
  void anEmptiedDatabaseDoesNotAnswer() {
    int _ = database.transactions().write(handle -> handle.execute("DROP TABLE quiz"));

    assertThatThrownBy(health::read)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no such table: quiz");
  }

  @ParameterizedTest
  @ValueSource(ints = {8192, Integer.MAX_VALUE})
  void aDamagedFileIsRefusedAtTheStartInOneLineThatSaysWhatToDo(int most) throws IOException {
    fillWithQuizzes(200);
    database.close();
    int half = (int) Files.size(file) / 2;
    overwrite(file, most == 8192 ? half : 4096, Math.min(most, half));

    assertThatThrownBy(() -> Database.open(new SqliteFile(file), clock))
        .isInstanceOf(StoreException.class)
        .hasMessageMatching(".*(the file is damaged|malformed).*from a backup.*")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aWriteAheadLogThatWasDamagedIsSaidAndPutAside() throws IOException {
    fillWithQuizzes(20);
    Path copy = copyOfRunning();
    Path log = copy.resolveSibling("studybot.db-wal");
    overwrite(log, Files.size(log) / 3, 8192);
    byte[] damaged = Files.readAllBytes(log);

    try (Database again = Database.open(new SqliteFile(copy), clock)) {
      assertThat(again.damage())
          .startsWith("The file studybot.db-wal was damaged")
          .containsPattern("up to \\d+ of the last changes are lost");
      assertThat(new DatabaseHealth(again).damage()).isEqualTo(again.damage());
    }
    assertThat(copy.resolveSibling("studybot.db-wal.damaged")).hasBinaryContent(damaged);
  }

  @Test
  void aWriteAheadLogAsACrashLeavesItIsNoDamage() throws IOException {
    fillWithQuizzes(20);
    Path whole = copyOfRunning();
    try (Database again = Database.open(new SqliteFile(whole), clock)) {
      assertThat(again.damage()).isEmpty();
      assertThat(new DatabaseQuizStore(again).find(new QuizId("quiz19"))).isPresent();
    }

    Path torn = copyOfRunning();
    Path log = torn.resolveSibling("studybot.db-wal");
    try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
      var _ = channel.truncate(channel.size() - 100);
    }
    try (Database again = Database.open(new SqliteFile(torn), clock)) {
      assertThat(again.damage()).isEmpty();
      assertThat(new DatabaseQuizStore(again).find(new QuizId("quiz18"))).isPresent();
    }
  }

  private void fillWithQuizzes(int many) {
    var quizzes = new DatabaseQuizStore(database);
    for (int number = 0; number < many; number++) {
      quizzes.start(Samples.quiz("quiz" + number, "C" + number, clock.instant()));
    }
  }

  /** The files as they are while the program runs: what a kill leaves behind. */
  private Path copyOfRunning() throws IOException {
    Path to = Files.createTempDirectory(folder, "copy");
    for (String name : List.of("studybot.db", "studybot.db-wal")) {
      Files.copy(data.resolve(name), to.resolve(name));
    }
    return to.resolve("studybot.db");
  }

  private void fillUp() {
    int _ =
        database
            .transactions()
            .write(
                handle ->
                    handle
                        .createQuery("PRAGMA max_page_count = " + pages(handle))
                        .mapTo(Integer.class)
                        .one());
  }

  private static int pages(Handle handle) {
    return handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
  }

  private void makeRoom() {
    int _ =
        database
            .transactions()
            .write(
                handle ->
                    handle
                        .createQuery("PRAGMA max_page_count = 1000000")
                        .mapTo(Integer.class)
                        .one());
  }

  private void fillWith(DatabaseQuizStore quizzes) {
    for (int number = 0; number < 1000; number++) {
      Quiz quiz = Samples.quiz("more" + number, "D" + number, clock.instant());
      quizzes.start(quiz);
      assertThat(quizzes.find(quiz.id())).as("acknowledged, so kept").isPresent();
    }
  }

  private int count(String table) {
    return database
        .transactions()
        .read(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Integer.class).one());
  }

  private void deleteData() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static void overwrite(Path file, long from, int bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] nonsense = "damaged!".repeat(bytes / 8).getBytes(US_ASCII);
      int _ = channel.write(ByteBuffer.wrap(nonsense), from - from % 4096);
    }
  }
}
