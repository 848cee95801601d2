package org.studybot.core.simulation;

import java.sql.Connection;
import org.studybot.core.store.Database;

/** A database that outlives the processes that have it open; one at a time. */
interface Disk extends AutoCloseable {

  /** Opens it for a new process. */
  Database open(Hazards hazards);

  /** The process is gone, and with it what it had not committed. */
  void crashed();

  /** Sees what is committed, and fails never. Another one after each crash. */
  Connection observer();

  @Override
  void close();
}
