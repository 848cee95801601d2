package org.studybot.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the files of a database are still those that were opened. SQLite goes on writing to a
 * file that was deleted or replaced, and all of that is gone with the process.
 *
 * @param keys what tells a file from every other (its inode), by its path; empty where the system
 *     has no such thing, or the database is no file
 */
record FilesInPlace(Map<Path, Object> keys) {

  FilesInPlace {
    keys = Map.copyOf(keys);
  }

  /** Of a database that was opened just now. */
  static FilesInPlace of(DatabaseAddress address) {
    return switch (address) {
      case DatabaseAddress.SqliteFile(var path) -> of(path);
      case DatabaseAddress.PostgresServer _ -> new FilesInPlace(Map.of());
    };
  }

  private static FilesInPlace of(Path database) {
    Map<Path, Object> keys = new HashMap<>();
    for (Path file : List.of(database, database.resolveSibling(database.getFileName() + "-wal"))) {
      key(file).ifPresent(key -> keys.put(file, key));
    }
    return new FilesInPlace(keys);
  }

  private static Optional<Object> key(Path file) {
    try {
      return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /** Throws if one is not: nothing that is written now would be kept. */
  void check() {
    keys.forEach(FilesInPlace::check);
  }

  private static void check(Path file, Object key) {
    if (!key(file).equals(Optional.of(key))) {
      throw new StoreException(
          "the database file "
              + file.getFileName()
              + " was deleted or replaced while Studybot runs, so nothing can be kept; put the"
              + " data folder back from a backup and start Studybot again");
    }
  }
}
