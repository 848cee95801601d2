package org.studybot.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.studybot.core.store.DatabaseAddress;

/** The bot for whoever sits at a terminal. */
final class Terminals {

  private Terminals() {}

  /** A database of its own: a service that uses the same folder must not do a terminal's tasks. */
  static OpenBot bot(OpenNotes notes, Path data, Clock clock, RandomGenerator random) {
    DatabaseAddress database = new DatabaseAddress.SqliteFile(data.resolve("terminal.db"));
    return new OpenBot(notes, database, clock, random, CareSettings.read(System.getenv()));
  }
}
