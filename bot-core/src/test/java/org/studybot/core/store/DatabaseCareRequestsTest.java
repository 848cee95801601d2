package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.care.CareRequest;
import org.studybot.core.care.CareRequests;
import org.studybot.core.event.Person;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseCareRequestsTest {

  private static final Person KIM = new Person("web:local", "kim", "Kim", false);
  private static final Person OTHER = new Person("web:other", "kim", "Kim", false);

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private CareRequests requests;

  DatabaseCareRequestsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    requests = new DatabaseCareRequests(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void areKeptOnceAsLongAsTheyWaitAndForTheirTenantAlone() {
    requests.ask(KIM);
    clock.pass(Duration.ofMinutes(1));
    requests.ask(KIM);
    requests.ask(OTHER);

    assertThat(requests.waiting("web:local"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.person()).isEqualTo("kim");
              assertThat(it.name()).isEqualTo("Kim");
              assertThat(it.at()).isEqualTo(TestClock.START);
            });
    assertThat(requests.untold()).hasSize(2);
  }

  @Test
  void areToldOnce() {
    requests.ask(KIM);
    requests.told(requests.untold().getFirst());

    assertThat(requests.untold()).isEmpty();
    assertThat(requests.waiting("web:local")).hasSize(1);
  }

  @Test
  void areSettledInTheirTenantAloneAndMayComeAgain() {
    requests.ask(KIM);
    CareRequest request = requests.waiting("web:local").getFirst();

    assertThat(requests.settle("web:other", request.id())).isFalse();
    assertThat(requests.settle("web:local", request.id())).isTrue();
    assertThat(requests.settle("web:local", request.id())).isFalse();
    assertThat(requests.untold()).isEmpty();
    requests.ask(KIM);
    assertThat(requests.waiting("web:local")).hasSize(1);
  }
}
