package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.studybot.core.testing.TestClock;

@ParameterizedClass
@EnumSource
class DatabaseSecretsTest {

  private static final String OLD_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  private static final String NEW_KEY = "BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA=";

  private final Engine engine;
  @TempDir private Path folder;
  private Database database;

  DatabaseSecretsTest(Engine engine) {
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

  @Test
  void keepTheLatestOfEachNameForEachTenant() {
    Secrets secrets = with(OLD_KEY);
    secrets.keep("slack:T1", "bot", "xoxb-1");
    secrets.keep("slack:T1", "bot", "xoxb-2 \u00fc\n\ud83d\udd11");
    secrets.keep("slack:T2", "bot", "xoxb-3");

    assertThat(secrets.find("slack:T1", "bot")).contains("xoxb-2 \u00fc\n\ud83d\udd11");
    assertThat(secrets.find("slack:T2", "bot")).contains("xoxb-3");
    assertThat(secrets.find("slack:T1", "other")).isEmpty();
    assertThat(secrets.find("slack:T3", "bot")).isEmpty();
  }

  @Test
  void forgetAllOfATenantAndNothingOfOthers() {
    Secrets secrets = with(OLD_KEY);
    secrets.keep("slack:T1", "bot", "xoxb-1");
    secrets.keep("slack:T1", "other", "xoxb-2");
    secrets.keep("slack:T2", "bot", "xoxb-3");

    secrets.forget("slack:T1");

    assertThat(secrets.find("slack:T1", "bot")).isEmpty();
    assertThat(secrets.find("slack:T1", "other")).isEmpty();
    assertThat(secrets.find("slack:T2", "bot")).isPresent();
  }

  @Test
  void standInTheDatabaseSealedAndNeverTwiceTheSame() {
    Secrets secrets = with(OLD_KEY);
    secrets.keep("slack:T1", "one", "xoxb-1");
    secrets.keep("slack:T1", "two", "xoxb-1");

    assertThat(column("sealed")).hasSize(2).doesNotHaveDuplicates();
    assertThat(String.join("", column("sealed"))).doesNotContain("xoxb");
  }

  @Test
  void openForNobodyElseWhenARowIsMovedToAnotherTenant() {
    Secrets secrets = with(OLD_KEY);
    secrets.keep("slack:T1", "bot", "xoxb-1");

    change("UPDATE sealed_secret SET tenant = 'slack:T2'");

    assertThat(secrets.find("slack:T2", "bot")).isEmpty();
  }

  @Test
  void openNoMoreWhenChangedOrGarbled() {
    Secrets secrets = with(OLD_KEY);
    for (String text :
        List.of("", "AAAA", "no base 64", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")) {
      secrets.keep("slack:T1", "bot", "xoxb-1");
      change("UPDATE sealed_secret SET sealed = '" + text + "'");

      assertThat(secrets.find("slack:T1", "bot")).as(text).isEmpty();
    }
  }

  @Test
  void areSealedAnewWithANewKeySoThatTheOldOneIsNotNeededAnyMore() {
    with(OLD_KEY).keep("slack:T1", "bot", "xoxb-1");

    Secrets both = with(NEW_KEY + ", " + OLD_KEY);
    assertThat(both.find("slack:T1", "bot")).contains("xoxb-1");

    assertThat(with(NEW_KEY).find("slack:T1", "bot")).contains("xoxb-1");
    assertThat(with(OLD_KEY).find("slack:T1", "bot")).isEmpty();
  }

  @Test
  void areKeptForTheDayTheirKeyComesBack() {
    with(OLD_KEY).keep("slack:T1", "bot", "xoxb-1");

    assertThat(with(NEW_KEY).find("slack:T1", "bot")).isEmpty();

    assertThat(with(OLD_KEY).find("slack:T1", "bot")).contains("xoxb-1");
  }

  private Secrets with(String keys) {
    return new DatabaseSecrets(database, SecretKeys.of(keys));
  }

  private void change(String sql) {
    int changed = database.transactions().write(handle -> handle.execute(sql));
    assertThat(changed).isEqualTo(1);
  }

  private List<String> column(String name) {
    return database
        .transactions()
        .read(
            handle ->
                handle
                    .createQuery("SELECT " + name + " FROM sealed_secret")
                    .mapTo(String.class)
                    .list());
  }
}
