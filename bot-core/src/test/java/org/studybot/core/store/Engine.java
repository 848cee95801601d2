package org.studybot.core.store;

import java.nio.file.Path;
import java.time.InstantSource;

/** The databases that everything has to work with, each of them the real thing. */
enum Engine {
  SQLITE {
    @Override
    DatabaseAddress fresh(Path folder) {
      return DatabaseAddress.of("", folder);
    }
  },
  POSTGRES {
    @Override
    DatabaseAddress fresh(Path folder) {
      return Postgres.freshDatabase();
    }
  };

  /** A database that nobody has used yet. */
  abstract DatabaseAddress fresh(Path folder);

  Database open(Path folder, InstantSource clock) {
    return Database.open(fresh(folder), clock);
  }
}
