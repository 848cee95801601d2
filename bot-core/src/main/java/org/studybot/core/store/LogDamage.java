package org.studybot.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that SQLite is about to drop what it had kept, and puts the damaged file aside first. */
final class LogDamage {

  private static final Logger LOG = LoggerFactory.getLogger(LogDamage.class);

  private LogDamage() {}

  /** A sentence about a database that is to be opened; empty if nothing is lost. */
  static String of(DatabaseAddress address) throws IOException {
    return switch (address) {
      case DatabaseAddress.SqliteFile(var path) -> of(path);
      case DatabaseAddress.PostgresServer _ -> "";
    };
  }

  private static String of(Path database) throws IOException {
    Optional<Integer> lost = lost(database);
    if (lost.isEmpty()) {
      return "";
    }
    String name = database.getFileName() + "-wal";
    String said =
        "The file "
            + name
            + " was damaged while Studybot was stopped: up to "
            + lost.get()
            + " of the last changes are lost. A copy is kept as "
            + name
            + ".damaged.";
    LOG.error("{}", said);
    Files.copy(
        database.resolveSibling(name),
        database.resolveSibling(name + ".damaged"),
        StandardCopyOption.REPLACE_EXISTING);
    return said;
  }

  /** Looks twice, for another process may be writing to it. */
  private static Optional<Integer> lost(Path database) throws IOException {
    return WriteAheadLog.lost(database).isPresent()
        ? WriteAheadLog.lost(database)
        : Optional.empty();
  }
}
