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
 */
record Connections(HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {

  private static final int SQLITE_READERS = 4;
  private static final int POSTGRES_CONNECTIONS = 10;

  /** How long a writer queues; a platform has given up on us long before. */
  private static final Duration QUEUE = Duration.ofSeconds(60);

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
    HikariConfig readers = settings(sqlite(path, new SQLiteConfig()), SQLITE_READERS);
    readers.setConnectionInitSql("PRAGMA query_only = true");
    HikariConfig one = settings(sqlite(path, safe()), 1);
    // When the last connection is closed, SQLite puts another -wal file in the place of this one.
    one.setMaxLifetime(0);
    HikariDataSource writer = new HikariDataSource(one);
    return new Connections(writer, new HikariDataSource(readers));
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
    HikariConfig settings = settings(source(server), POSTGRES_CONNECTIONS);
    settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    HikariDataSource pool = new HikariDataSource(settings);
    return new Connections(pool, pool);
  }

  private static DataSource source(DatabaseAddress.PostgresServer server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setConnectTimeout(10);
    source.setSocketTimeout(60);
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

  private static HikariConfig settings(DataSource source, int size) {
    HikariConfig settings = new HikariConfig();
    settings.setDataSource(source);
    settings.setMaximumPoolSize(size);
    settings.setConnectionTimeout(QUEUE.toMillis());
    return settings;
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
