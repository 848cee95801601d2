package org.studybot.core.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import org.sqlite.SQLiteConnection;
import org.studybot.core.store.SimulatedDatabases;

/**
 * An empty database with all its tables, made once by the program itself and copied from then on.
 */
final class SqliteTemplate {

  /** Where the header of a file says that it is written to a log first ("Database File Format"). */
  private static final int[] VERSIONS = {18, 19};

  private static final byte[] BYTES = made();

  private SqliteTemplate() {}

  static byte[] bytes() {
    return BYTES.clone();
  }

  /** A copy that is nowhere but in memory. */
  static Connection inMemory() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    byte[] bytes = bytes();
    for (int at : VERSIONS) {
      bytes[at] = 1;
    }
    connection.unwrap(SQLiteConnection.class).deserialize("main", bytes);
    return connection;
  }

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("studybot-template");
      Path file = folder.resolve("template.db");
      SimulatedDatabases.migrate(SimulatedDatabases.sqlite(file), InstantSource.system());
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      Files.delete(folder);
      return bytes;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
