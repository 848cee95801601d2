package org.studybot.core.store;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;

/** Lets a simulation open the database on connections of its own. */
public final class SimulatedDatabases {

  private SimulatedDatabases() {}

  /** On these connections; the tables are there already. */
  public static Database on(
      DataSource writing, DataSource reading, DatabaseAddress address, InstantSource clock) {
    return Database.on(new Connections(writing, reading, () -> {}), address, clock);
  }

  /** Makes the tables, as the program does when it starts. */
  public static void migrate(DatabaseAddress address, InstantSource clock) {
    Database.open(address, clock).close();
  }

  public static DatabaseAddress sqlite(Path file) {
    return new DatabaseAddress.SqliteFile(file);
  }

  /** An empty database of a PostgreSQL that runs as long as this JVM. */
  public static DatabaseAddress freshPostgres() {
    return Postgres.freshDatabase();
  }

  /** Where JDBC finds it. */
  public static String jdbcUrl(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile(var path) -> "jdbc:sqlite:" + path;
      case DatabaseAddress.PostgresServer server ->
          server.jdbcUrl() + "?user=" + server.user() + "&password=" + server.password();
    };
  }
}
