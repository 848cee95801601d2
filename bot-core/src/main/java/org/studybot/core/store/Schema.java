package org.studybot.core.store;

import java.util.Arrays;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables of a database up to what this program knows. */
final class Schema {

  private Schema() {}

  static void migrate(DataSource database, DatabaseAddress address) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration")
            .placeholders(types(address))
            .load();
    refuseNewer(flyway);
    flyway.migrate();
  }

  private static void refuseNewer(Flyway flyway) {
    Arrays.stream(flyway.info().applied())
        .filter(migration -> migration.getState().isFailed() || !migration.getState().isResolved())
        .findFirst()
        .ifPresent(Schema::refuse);
  }

  private static void refuse(MigrationInfo migration) {
    throw new StoreException(
        "its tables (version "
            + migration.getVersion()
            + ") were made by a newer Studybot than this one; please update Studybot");
  }

  /** Where the two differ. */
  private static Map<String, String> types(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile _ ->
          Map.of(
              "number", "INTEGER PRIMARY KEY AUTOINCREMENT",
              "instant", "TIMESTAMP",
              "bytes", "BLOB");
      case DatabaseAddress.PostgresServer _ ->
          Map.of(
              "number", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
              "instant", "TIMESTAMP WITH TIME ZONE",
              "bytes", "BYTEA");
    };
  }
}
