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
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Person;
import org.studybot.core.notes.PageDrafts;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabasePageDraftsTest {

  private static final Person TUTOR = new Person("web:local", "t1", "Tutor", true);
  private static final BroughtFile PAGE =
      new BroughtFile("play.txt", new byte[] {0, 1, (byte) 0xff, 'a'});

  private final Engine engine;
  @TempDir private Path folder;
  private final TestClock clock = new TestClock();
  private Database database;
  private PageDrafts drafts;

  DatabasePageDraftsTest(Engine engine) {
    this.engine = engine;
  }

  @BeforeEach
  void open() {
    database = engine.open(folder, clock);
    drafts = new DatabasePageDrafts(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepEveryByteForTheirTenantAlone() {
    String id = drafts.keep(TUTOR, PAGE);

    assertThat(drafts.find("web:local", id)).contains(PAGE);
    assertThat(drafts.find("web:other", id)).isEmpty();
    drafts.drop("web:other", id);
    assertThat(drafts.find("web:local", id)).isPresent();
    drafts.drop("web:local", id);
    assertThat(drafts.find("web:local", id)).isEmpty();
  }

  @Test
  void areDroppedWhenTheyHaveWaitedForAWeek() {
    String old = drafts.keep(TUTOR, PAGE);
    clock.pass(Duration.ofDays(8));
    String fresh = drafts.keep(TUTOR, PAGE);

    assertThat(drafts.find("web:local", old)).isEmpty();
    assertThat(drafts.find("web:local", fresh)).isPresent();
  }
}
