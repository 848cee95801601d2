package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.studybot.core.event.Conversation;
import org.studybot.core.event.Conversation.Layout;
import org.studybot.core.event.Conversation.Scope;
import org.studybot.core.store.DatabaseAddress.PostgresServer;
import org.studybot.core.store.DatabaseAddress.SqliteFile;

class DatabaseTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final Conversation HERE =
      new Conversation("web:local", "C1", "", Scope.GROUP, Layout.THREAD);

  @TempDir private Path folder;

  @Test
  void theFileAndItsFolderAreMade() {
    Path file = folder.resolve("new/studybot.db");

    Database.open(new SqliteFile(file), CLOCK).close();

    assertThat(file).isNotEmptyFile();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsThereIsOpenedAgain(Engine engine) {
    DatabaseAddress address = engine.fresh(folder);
    try (Database first = Database.open(address, CLOCK)) {
      remember(first, "1234.5678");
    }

    try (Database again = Database.open(address, CLOCK)) {
      assertThat(messages(again).find(HERE, List.of("root")))
          .containsEntry("root", new ShownMessages.Shown("1234.5678", "print"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDatabaseOfANewerVersionIsLeftAlone(Engine engine) {
    DatabaseAddress address = engine.fresh(folder);
    try (Database newer = Database.open(address, CLOCK)) {
      newer
          .transactions()
          .write(
              handle ->
                  handle.execute(
                      """
                      INSERT INTO flyway_schema_history (installed_rank, version, description, type,
                        script, checksum, installed_by, execution_time, success)
                      VALUES (9, '99', 'to come', 'SQL', 'V99__to_come.sql', 1, 'x', 1, TRUE)
                      """));
    }

    assertThat(refusal(() -> Database.open(address, CLOCK)))
        .hasMessageContaining("version 99")
        .hasMessageContaining("newer Studybot");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("file"), "no folder");

    assertThat(refusal(() -> Database.open(new SqliteFile(inTheWay.resolve("studybot.db")), CLOCK)))
        .hasMessageContaining(inTheWay.resolve("studybot.db").toString());
  }

  @Test
  void aFolderInPlaceOfTheFileIsRefused() {
    assertThat(refusal(() -> Database.open(new SqliteFile(folder), CLOCK)))
        .hasMessageContaining(folder.toString());
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    Path notes = Files.writeString(folder.resolve("studybot.db"), "my notes\n".repeat(1000));

    assertThat(refusal(() -> Database.open(new SqliteFile(notes), CLOCK)))
        .hasMessageContaining("not a database");
    assertThat(notes).hasContent("my notes\n".repeat(1000));
  }

  @Test
  void aServerThatIsNotThereIsNamedWithoutThePassword() {
    DatabaseAddress nobody =
        DatabaseAddress.of("postgresql://bot:secret@127.0.0.1:1/studybot", folder);

    assertThat(refusal(() -> Database.open(nobody, CLOCK)))
        .hasMessageContaining("postgresql://127.0.0.1:1/studybot")
        .hasMessageContaining("refused");
  }

  @Test
  void aLoginThatIsNotAcceptedIsSaid() {
    PostgresServer server = (PostgresServer) Postgres.freshDatabase();

    PostgresServer locked = new PostgresServer(server.place(), "", "stranger", "secret");

    assertThat(refusal(() -> Database.open(locked, CLOCK))).hasMessageContaining("stranger");
  }

  @Test
  void thePasswordIsNeverLogged() {
    PostgresServer server = (PostgresServer) Postgres.freshDatabase();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level level = root.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    try {
      PostgresServer known = new PostgresServer(server.place(), "", server.user(), "s3cret-word");
      Database.open(known, CLOCK).close();
    } finally {
      root.setLevel(level);
      root.detachAppender(log);
    }

    assertThat(log.list).isNotEmpty();
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(line -> line.contains("s3cret-word"));
  }

  private static void remember(Database database, String reference) {
    messages(database)
        .remember(HERE, "root", new ShownMessages.Shown(reference, "print"), CLOCK.instant());
  }

  private static ShownMessages messages(Database database) {
    return new ShownMessages(database.transactions());
  }

  /** How opening was refused: in one line that names the database and holds no password. */
  private static StoreException refusal(ThrowingCallable opening) {
    StoreException refusal = catchThrowableOfType(StoreException.class, opening);
    assertThat(refusal).hasMessageStartingWith("cannot use the database ");
    assertThat(refusal.getMessage()).doesNotContain("\n", "secret");
    return refusal;
  }
}
