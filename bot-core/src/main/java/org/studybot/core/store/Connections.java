package org.studybot.core.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The open connections to a database. SQLite lets one write at a time: there is a single writing
 * connection, and writers queue for it fairly instead of failing; readers never wait for them.
 * Readers have connections of their own everywhere, so that no queue of writers holds up a lookup.
 */
record Connections(DataSource writing, DataSource reading, Runnable closing)
    implements AutoCloseable {

  private static final int SQLITE_READERS = 4;
  private static final int POSTGRES_WRITERS = 10;
  private static final int POSTGRES_READERS = 6;

  /** How long a writer queues; a platform has given up on us by then. */
  private static final Duration QUEUE = Duration.ofSeconds(20);

  /** Lookups wait for a reader, so they are told soon when the database is away. */
  private static final Duration READERS_QUEUE = Duration.ofSeconds(1);

  /** How long the server may take to answer: more only if it is gone. */
  private static final Duration WRITE = Duration.ofSeconds(30);

  private static final Duration READ = Duration.ofSeconds(2);

  /** How long another process may hold the file. */
  private static final Duration BUSY = Duration.ofSeconds(10);

  static Connections open(DatabaseAddress address) throws IOException {
    return switch (address) {
      case DatabaseAddress.SqliteFile(var path) -> sqlite(path);
      case DatabaseAddress.PostgresServer server -> postgres(server);
    };
  }

  private static Connections sqlite(Path path) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    HikariConfig readers =
        settings(sqlite(path, new SQLiteConfig()), SQLITE_READERS, READERS_QUEUE);
    readers.setConnectionInitSql("PRAGMA query_only = true");
    HikariConfig one = settings(sqlite(path, safe()), 1, QUEUE);
    // When the last connection is closed, SQLite puts another -wal file in the place of this one.
    one.setMaxLifetime(0);
    return pools(new HikariDataSource(one), new HikariDataSource(readers));
  }

  private static Connections pools(HikariDataSource writers, HikariDataSource readers) {
    return new Connections(
        writers,
        readers,
        () -> {
          readers.close();
          writers.close();
        });
  }

  private static DataSource sqlite(Path path, SQLiteConfig settings) {
    settings.setBusyTimeout(Math.toIntExact(BUSY.toMillis()));
    settings.enforceForeignKeys(true);
    SQLiteDataSource source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + path);
    return source;
  }

  /** What is committed is on the disk: it outlives the process and a power cut. */
  private static SQLiteConfig safe() {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(SynchronousMode.FULL);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    return settings;
  }

  private static Connections postgres(DatabaseAddress.PostgresServer server) {
    HikariConfig writers = settings(source(server, WRITE), POSTGRES_WRITERS, QUEUE);
    writers.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    HikariConfig readers = settings(source(server, READ), POSTGRES_READERS, READERS_QUEUE);
    readers.setReadOnly(true);
    return pools(new HikariDataSource(writers), new HikariDataSource(readers));
  }

  private static DataSource source(DatabaseAddress.PostgresServer server, Duration patience) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setConnectTimeout(10);
    source.setSocketTimeout(Math.toIntExact(patience.toSeconds()));
    source.setTcpKeepAlive(true);
    source.setApplicationName("studybot");
    source.setLogServerErrorDetail(false);
    source.setUrl(server.jdbcUrl());
    if (!server.user().isEmpty()) {
      source.setUser(server.user());
    }
    if (!server.password().isEmpty()) {
      source.setPassword(server.password());
    }
    return source;
  }

  private static HikariConfig settings(DataSource source, int size, Duration queue) {
    HikariConfig settings = new HikariConfig();
    settings.setDataSource(source);
    settings.setMaximumPoolSize(size);
    settings.setConnectionTimeout(queue.toMillis());
    settings.setValidationTimeout(READERS_QUEUE.toMillis() / 2);
    return settings;
  }

  @Override
  public void close() {
    closing.run();
  }
}
