package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
class DatabaseMarksTest {

  private final Engine engine;
  @TempDir private Path folder;
  private DatabaseAddress address;
  private Database database;
  private Marks marks;

  DatabaseMarksTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    address = engine.fresh(folder);
    database = Database.open(address, new TestClock());
    marks = new DatabaseMarks(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void areSetOnceForEachTenantPlaceAndName() {
    assertThat(marks.set("teams:a", "C1", "welcomed")).isTrue();
    assertThat(marks.set("teams:a", "C1", "welcomed")).isFalse();
    assertThat(marks.set("teams:b", "C1", "welcomed")).isTrue();
    assertThat(marks.set("teams:a", "C2", "welcomed")).isTrue();
    assertThat(marks.set("teams:a", "C1", "silent")).isTrue();
  }

  @Test
  void areThereUntilTheyAreCleared() {
    marks.set("teams:a", "C1", "silent");
    marks.set("teams:a", "C2", "silent");

    marks.clear("teams:a", "C1", "silent");
    marks.clear("teams:a", "C1", "silent");

    assertThat(marks.isSet("teams:a", "C1", "silent")).isFalse();
    assertThat(marks.isSet("teams:a", "C2", "silent")).isTrue();
    assertThat(marks.set("teams:a", "C1", "silent")).isTrue();
  }

  @Test
  void areForgottenWithTheirPlace() {
    marks.set("teams:a", "C1", "silent");
    marks.set("teams:a", "C1", "welcomed");
    marks.set("teams:b", "C1", "welcomed");

    marks.forget("teams:a", "C1");

    assertThat(marks.isSet("teams:a", "C1", "silent")).isFalse();
    assertThat(marks.isSet("teams:a", "C1", "welcomed")).isFalse();
    assertThat(marks.isSet("teams:b", "C1", "welcomed")).isTrue();
  }

  @Test
  void surviveARestart() {
    marks.set("teams:a", "C1", "welcomed");
    database.close();
    database = Database.open(address, new TestClock());

    assertThat(new DatabaseMarks(database).set("teams:a", "C1", "welcomed")).isFalse();
  }

  @Test
  void areSetByOneOfManyWhoTryAtTheSameTime() throws InterruptedException {
    Callable<Boolean> attempt = () -> new DatabaseMarks(database).set("teams:a", "C", "welcomed");
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Boolean> told =
          threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList()).stream()
              .map(each -> each.resultNow())
              .toList();

      assertThat(told).containsOnlyOnce(true).contains(false);
    }
  }

  @Test
  void takeAnyText() {
    String odd = "\u0000 \ud800 \u202e 'x' \ud83d\ude00";

    assertThat(marks.set(odd, odd, odd)).isTrue();
    assertThat(marks.isSet(odd, odd, odd)).isTrue();
  }
}
