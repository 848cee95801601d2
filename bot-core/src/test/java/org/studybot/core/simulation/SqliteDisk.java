package org.studybot.core.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.studybot.core.store.Database;
import org.studybot.core.store.SimulatedDatabases;

/**
 * A SQLite file, opened as the program opens it, but that it does not wait for the disk: processes
 * die here, not the machine. After a crash the next process gets the files as they lay there, with
 * a write-ahead log that nobody has tidied up.
 */
final class SqliteDisk implements Disk {

  private static final int READERS = 4;

  private final Path folder;
  private final InstantSource clock;
  private final SQLiteDataSource writer;
  private final SQLiteDataSource reader;
  private HazardousPool writing;
  private HazardousPool reading;
  private Connection observer;
  private int files;

  SqliteDisk(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    this.writer = source();
    this.writer.setJournalMode(JournalMode.WAL.getValue());
    this.writer.setTransactionMode(TransactionMode.IMMEDIATE.name());
    this.reader = source();
    write(file(), SqliteTemplate.bytes());
    this.writing = pool(writer, 1, Hazards.none());
    this.reading = pool(reader, READERS, Hazards.none());
    this.observer = observing();
  }

  private static SQLiteDataSource source() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.enforceForeignKeys(true);
    settings.setSynchronous(SynchronousMode.OFF);
    return new SQLiteDataSource(settings);
  }

  private HazardousPool pool(SQLiteDataSource source, int size, Hazards hazards) {
    String url = SimulatedDatabases.jdbcUrl(SimulatedDatabases.sqlite(file()));
    return new HazardousPool(
        () -> {
          source.setUrl(url);
          Connection connection = source.getConnection();
          if (size > 1) {
            readOnly(connection);
          }
          return connection;
        },
        size,
        hazards);
  }

  private static void readOnly(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = true");
    }
  }

  @Override
  public Database open(Hazards hazards) {
    writing = pool(writer, 1, hazards);
    reading = pool(reader, READERS, hazards);
    return SimulatedDatabases.on(
        writing.dataSource(), reading.dataSource(), SimulatedDatabases.sqlite(file()), clock);
  }

  @Override
  public void crashed() {
    Path before = file();
    files++;
    copy(before, file());
    copy(log(before), log(file()));
    closeConnections();
    delete(before);
    observer = observing();
  }

  @Override
  public Connection observer() {
    return observer;
  }

  private Connection observing() {
    try {
      reader.setUrl(SimulatedDatabases.jdbcUrl(SimulatedDatabases.sqlite(file())));
      return reader.getConnection();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void closeConnections() {
    writing.dropAll();
    reading.dropAll();
    try {
      observer.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    closeConnections();
    delete(file());
  }

  private Path file() {
    return folder.resolve("studybot-" + files + ".db");
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.exists(from)) {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      Files.deleteIfExists(log(file));
      Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
