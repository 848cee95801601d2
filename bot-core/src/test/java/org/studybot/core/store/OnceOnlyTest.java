package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class OnceOnlyTest {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Engine engine;
  private final TestClock clock = new TestClock();
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Database database;
  private Database otherNode;

  OnceOnlyTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    database = Database.open(address, clock);
    otherNode = Database.open(address, clock);
  }

  @AfterEach
  void close() {
    otherNode.close();
    database.close();
  }

  @Test
  void tellsTheFirstTimeFromAllOthersOnEveryNode() {
    assertThat(new OnceOnly(database).first("Ev1")).isTrue();
    assertThat(new OnceOnly(database).first("Ev1")).isFalse();
    assertThat(new OnceOnly(otherNode).first("Ev1")).isFalse();
    assertThat(new OnceOnly(otherNode).first("Ev2")).isTrue();
  }

  @Test
  void countsOneOfManyThatComeAtOnceAsTheFirst() throws Exception {
    List<OnceOnly> nodes = List.of(new OnceOnly(database), new OnceOnly(otherNode));
    List<Callable<Boolean>> calls =
        IntStream.range(0, 40)
            .<Callable<Boolean>>mapToObj(call -> () -> nodes.get(call % 2).first("Ev1"))
            .toList();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(threads.invokeAll(calls).stream().filter(Future::resultNow)).hasSize(1);
    }
  }

  @Test
  void countsAnewWhatIsForgotten() {
    OnceOnly once = new OnceOnly(database);
    once.first("Ev1");
    new OnceOnly(otherNode).forget("Ev1");

    assertThat(once.first("Ev1")).isTrue();
    assertThat(once.first("Ev1")).isFalse();
  }

  @Test
  void remembersForLongerThanPlatformsGoOnRetryingAndThenSweepsOut() {
    OnceOnly once = new OnceOnly(database);
    once.first("Ev1");
    once.first("Ev2");

    clock.pass(OnceOnly.MEMORY);
    assertThat(once.first("Ev1")).isFalse();
    clock.pass(MOMENT);
    assertThat(once.first("Ev1")).isTrue();
    clock.pass(Duration.ofMinutes(11));
    once.first("Ev3");

    assertThat(rows()).as("Ev2 is gone").isEqualTo(2);
  }

  @Test
  void keepsNothingThatCouldBeRead() {
    new OnceOnly(database).first("https://hooks.slack.example/secret");

    List<String> kept =
        database
            .transactions()
            .read(
                handle ->
                    handle.createQuery("SELECT digest FROM seen_once").mapTo(String.class).list());
    assertThat(kept).singleElement().asString().matches("[0-9a-f]{64}");
  }

  private int rows() {
    return database
        .transactions()
        .read(
            handle ->
                handle.createQuery("SELECT COUNT(*) FROM seen_once").mapTo(Integer.class).one());
  }
}
