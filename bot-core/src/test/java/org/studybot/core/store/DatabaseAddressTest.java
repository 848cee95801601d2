package org.studybot.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.core.store.DatabaseAddress.PostgresServer;
import org.studybot.core.store.DatabaseAddress.SqliteFile;

class DatabaseAddressTest {

  private static final Path DATA = Path.of("data");

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void nothingSetMeansAFileInTheDataFolder(String setting) {
    assertThat(DatabaseAddress.of(setting, DATA))
        .isEqualTo(new SqliteFile(Path.of("data/studybot.db")));
  }

  @Test
  void aFileMayBeNamed() {
    assertThat(DatabaseAddress.of("jdbc:sqlite:class.db", DATA))
        .isEqualTo(new SqliteFile(Path.of("data/class.db")));
    assertThat(DatabaseAddress.of("jdbc:sqlite:/srv/class.db", DATA))
        .isEqualTo(new SqliteFile(Path.of("/srv/class.db")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://bot:s%40fe+1@db.college.example:5433/studybot?sslmode=require",
        "postgres://bot:s%40fe+1@db.college.example:5433/studybot?sslmode=require",
        "jdbc:postgresql://bot:s%40fe+1@db.college.example:5433/studybot?sslmode=require",
        "jdbc:postgresql://db.college.example:5433/studybot?user=bot&sslmode=require&password=s%40fe+1",
      })
  void aServerMayBeNamedInAnyOfTheUsualWays(String setting) {
    PostgresServer server = (PostgresServer) DatabaseAddress.of(setting, DATA);

    assertThat(server.user()).isEqualTo("bot");
    assertThat(server.password()).isEqualTo("s@fe+1");
    assertThat(server.jdbcUrl())
        .isEqualTo("jdbc:postgresql://db.college.example:5433/studybot?sslmode=require");
  }

  @Test
  void aServerNeedsNoLogin() {
    assertThat(DatabaseAddress.of("postgresql://db/studybot", DATA))
        .isEqualTo(new PostgresServer("db/studybot", "", "", ""));
  }

  @Test
  void severalServersMayStandInForEachOther() {
    PostgresServer server =
        (PostgresServer) DatabaseAddress.of("postgresql://bot@one:5432,two:5433/studybot", DATA);

    assertThat(server.jdbcUrl()).isEqualTo("jdbc:postgresql://one:5432,two:5433/studybot");
  }

  @Test
  void aPasswordThatIsNotEncodedIsTakenAsItIs() {
    PostgresServer server =
        (PostgresServer) DatabaseAddress.of("postgresql://bot:50%off:now@db/studybot", DATA);

    assertThat(server.password()).isEqualTo("50%off:now");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://bot:secret@db/studybot",
        "jdbc:postgresql://db/studybot?password=secret&user=bot",
      })
  void itsTextHoldsNoPassword(String setting) {
    assertThat(DatabaseAddress.of(setting, DATA)).asString().isEqualTo("postgresql://db/studybot");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://bot:secret@db/studybot",
        "postgresql://bot:secret@db",
        "postgresql://bot:secret@/studybot",
        "postgresql://bot:secret@db/",
        "postgresql://bot:sec/ret@db/studybot",
        "jdbc:sqlite:",
        "secret",
      })
  void whatIsNoAddressIsRefusedWithoutTellingThePassword(String setting) {
    assertThatThrownBy(() -> DatabaseAddress.of(setting, DATA))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("postgresql://<user>:<password>@<host>/<database>")
        .hasMessageNotContaining("secret");
  }
}
