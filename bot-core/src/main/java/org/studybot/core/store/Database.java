package org.studybot.core.store;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;

/**
 * The open database, its tables up to date. Safe for use by many threads; several processes may
 * have the same one open, SQLite on one machine only. Close what uses it first.
 */
public final class Database implements AutoCloseable {

  private final Connections connections;
  private final Transactions transactions;
  private final Agenda agenda;
  private final InstantSource clock;
  private final String damage;

  private Database(
      Connections connections,
      DatabaseAddress address,
      FilesInPlace files,
      InstantSource clock,
      String damage) {
    this.damage = damage;
    this.connections = connections;
    this.transactions = new Transactions(connections, lock(address), new Outage(clock), files);
    this.agenda = new Agenda(transactions.joined());
    this.clock = clock;
  }

  /**
   * Opens a database, making its file and tables where they are missing.
   *
   * @throws StoreException saying in one line what is wrong
   */
  public static Database open(DatabaseAddress address, InstantSource clock) {
    try {
      String damage = LogDamage.of(address);
      return migrated(address, Connections.open(address), clock, damage);
    } catch (IOException | PoolInitializationException | FlywayException | StoreException problem) {
      StoreException said = StoreException.because("cannot use the database " + address, problem);
      throw new StoreException(said.getMessage() + Soundness.remedy(problem), problem);
    }
  }

  private static Database migrated(
      DatabaseAddress address, Connections connections, InstantSource clock, String damage) {
    try {
      if (address instanceof DatabaseAddress.SqliteFile) {
        Soundness.check(connections.reading());
      }
      Schema.migrate(connections.writing(), address);
      return new Database(connections, address, FilesInPlace.of(address), clock, damage);
    } catch (RuntimeException problem) {
      connections.close();
      throw problem;
    }
  }

  /** The database behind these connections, its tables up to date already. */
  static Database on(Connections connections, DatabaseAddress address, InstantSource clock) {
    return new Database(connections, address, new FilesInPlace(Map.of()), clock, "");
  }

  /** A transaction that writes to SQLite holds everything anyway. */
  private static String lock(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile _ -> "";
      case DatabaseAddress.PostgresServer _ -> "FOR UPDATE";
    };
  }

  Transactions transactions() {
    return transactions;
  }

  Agenda agenda() {
    return agenda;
  }

  /** What was found damaged when it was opened, in a sentence; empty if nothing was. */
  String damage() {
    return damage;
  }

  InstantSource clock() {
    return clock;
  }

  @Override
  public void close() {
    connections.close();
  }
}
