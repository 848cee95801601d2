package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.event.EventKey;
import org.studybot.core.event.Idempotency.Once;
import org.studybot.core.testing.TestClock;

/** Two nodes on one database. */
@ParameterizedClass
@EnumSource
class DatabaseIdempotencyTest {

  private static final EventKey KEY = new EventKey("T", "C", "", "U", "said", "1");

  private final Engine engine;
  private final TestClock clock = new TestClock();
  @TempDir private Path folder;
  private Database database;
  private Database otherNode;

  DatabaseIdempotencyTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    var address = engine.fresh(folder);
    database = Database.open(address, clock);
    otherNode = Database.open(address, clock);
    database.transactions().write(handle -> handle.execute("CREATE TABLE note (text TEXT)"));
  }

  @AfterEach
  void close() {
    otherNode.close();
    database.close();
  }

  @Test
  void keepsWhatWasDoneTogetherWithWhatCameOfIt() {
    assertThat(once(database, KEY, "done")).isEqualTo(new Once.Now<>("done"));

    assertThat(new DatabaseIdempotency(otherNode).result(KEY)).contains("done");
    assertThat(once(otherNode, KEY, "again")).isEqualTo(new Once.Before<>("done"));
    assertThat(rows("note")).isEqualTo(1);
  }

  @Test
  void keepsNothingOfWorkThatFails() {
    assertThatThrownBy(
            () ->
                new DatabaseIdempotency(database)
                    .once(
                        KEY,
                        () -> {
                          note(database);
                          throw new IllegalStateException("broken");
                        },
                        Object::toString))
        .hasMessage("broken");

    assertThat(new DatabaseIdempotency(database).result(KEY)).isEmpty();
    assertThat(rows("note")).isZero();
    assertThat(once(database, KEY, "done")).isEqualTo(new Once.Now<>("done"));
  }

  @Test
  void keepsNothingOfWorkWhoseFailedWriteWasPassedOver() {
    assertThatThrownBy(
            () ->
                new DatabaseIdempotency(database)
                    .once(KEY, () -> passesOverAFailure(), Function.identity()))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rows("handled_event")).isZero();
    assertThat(rows("note")).isZero();
  }

  private String passesOverAFailure() {
    note(database);
    try {
      database.transactions().write(handle -> handle.execute("INSERT INTO nowhere VALUES (1)"));
    } catch (RuntimeException passedOver) {
      return "as if nothing had happened";
    }
    return "";
  }

  @Test
  void writesNothingForWorkThatOnlyReads() {
    var once = new DatabaseIdempotency(database).once(KEY, () -> "seen", Function.identity());

    assertThat(once).isEqualTo(new Once.Now<>("seen"));
    assertThat(rows("handled_event")).isZero();
  }

  @Test
  void doesTheWorkOfAnEventOnceThoughBothNodesGetItManyTimesAtOnce() throws Exception {
    AtomicInteger now = new AtomicInteger();
    List<Callable<Once<String>>> calls =
        IntStream.range(0, 40)
            .<Callable<Once<String>>>mapToObj(
                call -> () -> once(call % 2 == 0 ? database : otherNode, KEY, "by " + call))
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Once<String>> all = threads.invokeAll(calls).stream().map(Future::resultNow).toList();
      all.forEach(it -> now.addAndGet(it instanceof Once.Now ? 1 : 0));
      String done = new DatabaseIdempotency(database).result(KEY).orElseThrow();
      assertThat(all)
          .filteredOn(Once.Before.class::isInstance)
          .containsOnly(new Once.Before<>(done));
    }
    assertThat(now).hasValue(1);
    assertThat(rows("note")).isEqualTo(1);
  }

  @Test
  void knowsEventsApartByEachPartOfTheirKey() {
    List<EventKey> keys =
        List.of(
            KEY,
            new EventKey("T2", "C", "", "U", "said", "1"),
            new EventKey("T", "C2", "", "U", "said", "1"),
            new EventKey("T", "C", "t", "U", "said", "1"),
            new EventKey("T", "C", "", "U2", "said", "1"),
            new EventKey("T", "C", "", "U", "pressed", "1"),
            new EventKey("T", "C", "", "U", "said", "2"),
            new EventKey("TC", "", "", "U", "said", "1"));

    assertThat(keys)
        .allSatisfy(key -> assertThat(once(database, key, "x")).isInstanceOf(Once.Now.class));
    assertThat(rows("note")).isEqualTo(keys.size());
  }

  @Test
  void remembersForLongerThanPlatformsGoOnRetryingAndThenSweepsOut() {
    once(database, KEY, "done");
    clock.pass(DatabaseIdempotency.MEMORY);
    assertThat(new DatabaseIdempotency(database).result(KEY)).isPresent();

    clock.pass(Duration.ofMinutes(11));
    once(database, new EventKey("T", "C", "", "U", "said", "later"), "done");

    assertThat(rows("handled_event")).isEqualTo(1);
  }

  @Test
  void keepsNoIdThatCouldBeRead() {
    once(database, new EventKey("T", "C", "", "U", "said", "https://hooks.example/secret"), "ok");

    String digest =
        database
            .transactions()
            .read(
                handle ->
                    handle
                        .createQuery("SELECT digest FROM handled_event")
                        .mapTo(String.class)
                        .one());
    assertThat(digest).matches("[0-9a-f]{64}");
  }

  private static Once<String> once(Database on, EventKey key, String result) {
    return new DatabaseIdempotency(on)
        .once(
            key,
            () -> {
              note(on);
              return result;
            },
            Function.identity());
  }

  private static int note(Database on) {
    return on.transactions().write(handle -> handle.execute("INSERT INTO note VALUES ('a')"));
  }

  private int rows(String table) {
    return database
        .transactions()
        .read(handle -> handle.createQuery("SELECT count(*) FROM " + table).mapTo(int.class).one());
  }
}
