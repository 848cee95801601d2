package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.studybot.core.store.Database;
import org.studybot.core.store.DatabaseAddress;
import org.studybot.core.store.SimulatedDatabases;

/** A database of a real PostgreSQL, emptied for each run. A crash cuts its connections. */
final class PostgresDisk implements Disk {

  private static final int CONNECTIONS = 10;

  private final InstantSource clock;
  private final Connection observer;
  private HazardousPool pool;

  PostgresDisk(InstantSource clock) {
    this.clock = clock;
    this.pool = new HazardousPool(PostgresDisk::connect, CONNECTIONS, Hazards.none());
    try {
      this.observer = connect();
      empty(observer);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(SimulatedDatabases.jdbcUrl(Shared.ADDRESS));
  }

  private static void empty(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String table : Shared.TABLES) {
        statement.execute("DELETE FROM " + table);
      }
    }
  }

  @Override
  public Database open(Hazards hazards) {
    pool = new HazardousPool(PostgresDisk::connect, CONNECTIONS, hazards);
    return SimulatedDatabases.on(pool.dataSource(), pool.dataSource(), Shared.ADDRESS, clock);
  }

  @Override
  public void crashed() {
    pool.dropAll();
  }

  @Override
  public Connection observer() {
    return observer;
  }

  @Override
  public void close() {
    pool.dropAll();
    try {
      observer.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** One database for all runs, its tables made by the program itself. */
  private static final class Shared {

    static final DatabaseAddress ADDRESS = made();
    static final List<String> TABLES = tables();

    private static DatabaseAddress made() {
      DatabaseAddress address = SimulatedDatabases.freshPostgres();
      SimulatedDatabases.migrate(address, InstantSource.system());
      return address;
    }

    /** Those that refer to others before the others. */
    private static List<String> tables() {
      String sql =
          """
          SELECT table_name FROM information_schema.tables
          WHERE table_schema = 'public' AND table_name <> 'flyway_schema_history'
          ORDER BY table_name = 'quiz', table_name
          """;
      List<String> tables = new ArrayList<>();
      try (Connection connection =
              DriverManager.getConnection(SimulatedDatabases.jdbcUrl(ADDRESS));
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
        return List.copyOf(tables);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
