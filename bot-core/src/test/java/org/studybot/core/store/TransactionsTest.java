package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class TransactionsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  private final Engine engine;
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Database database;

  TransactionsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    database = Database.open(address, Clock.systemUTC());
    database.transactions().write(handle -> handle.execute("CREATE TABLE note (text TEXT)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void workAndWhatItPutsOnTheAgendaAreKeptTogether() {
    database.transactions().write(handle -> noteAndItem(0));

    assertThat(count("note")).isEqualTo(1);
    assertThat(count("scheduled_tasks")).isEqualTo(1);
  }

  @Test
  void workAndWhatItPutsOnTheAgendaAreLostTogether() {
    assertThatThrownBy(
            () ->
                database
                    .transactions()
                    .write(
                        handle -> {
                          noteAndItem(0);
                          throw new IllegalStateException("changed my mind");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("changed my mind");

    assertThat(count("note")).isZero();
    assertThat(count("scheduled_tasks")).isZero();
  }

  @Test
  void workWithinWorkTakesPartInTheSameTransaction() {
    assertThatThrownBy(
            () ->
                database
                    .transactions()
                    .write(
                        _ -> {
                          note(database);
                          assertThat(count("note")).as("seen within").isEqualTo(1);
                          throw new IllegalStateException("changed my mind");
                        }))
        .hasMessage("changed my mind");

    assertThat(count("note")).isZero();
  }

  @Test
  void whatTheDatabaseRefusesIsAStoreException() {
    assertThatThrownBy(
            () -> database.transactions().write(handle -> handle.execute("INSERT INTO nowhere")))
        .isInstanceOf(StoreException.class);
  }

  @Test
  void twoHundredWritersAtOnceQueueAndNoneFails() {
    Crowd.of(200).run(this::noteAndItem);

    assertThat(count("note")).isEqualTo(200);
  }

  @Test
  void writersOfTwoProcessesOnOneDatabaseQueueToo() {
    try (Database other = Database.open(address, Clock.systemUTC())) {
      Crowd.of(100).run(number -> note(number % 2 == 0 ? database : other));

      assertThat(count("note")).isEqualTo(100);
    }
  }

  @Test
  void readersDoNotWaitForAWriter() {
    database
        .transactions()
        .write(
            handle -> {
              handle.execute("INSERT INTO note VALUES ('not yet')");
              IntStream.range(0, 10)
                  .forEach(_ -> Crowd.of(1).run(_ -> assertThat(count("note")).isZero()));
              return 0;
            });

    assertThat(count("note")).isEqualTo(1);
  }

  private int noteAndItem(int number) {
    return database
        .transactions()
        .write(
            _ -> {
              database.agenda().add(Duty.SHOW, "quiz" + number, NOW);
              return note(database);
            });
  }

  private static int note(Database database) {
    return database.transactions().write(handle -> handle.execute("INSERT INTO note VALUES ('a')"));
  }

  private int count(String table) {
    return database
        .transactions()
        .read(handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }
}
