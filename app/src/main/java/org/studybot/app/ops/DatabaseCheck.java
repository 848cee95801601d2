package org.studybot.app.ops;

import java.time.Duration;
import java.util.function.Supplier;
import org.studybot.core.store.DatabaseHealth;
import org.studybot.core.store.StoreException;

/**
 * Whether the database answers, and whether it keeps what it is given. The second is tried now and
 * then only, and each time as long as it fails.
 */
public final class DatabaseCheck implements Supplier<Health> {

  private static final Duration BETWEEN_WRITES = Duration.ofSeconds(30);

  private final DatabaseHealth database;
  private final Duration betweenWrites;
  private long wroteAt;
  private boolean keeps;

  public DatabaseCheck(DatabaseHealth database) {
    this(database, BETWEEN_WRITES);
  }

  DatabaseCheck(DatabaseHealth database, Duration betweenWrites) {
    this.database = database;
    this.betweenWrites = betweenWrites;
  }

  @Override
  public synchronized Health get() {
    database.read();
    boolean recent = System.nanoTime() - wroteAt < betweenWrites.toNanos();
    return keeps && recent ? well() : written();
  }

  private Health written() {
    try {
      keeps = false;
      database.write();
      keeps = true;
      wroteAt = System.nanoTime();
      return well();
    } catch (StoreException failure) {
      return new Health.Failing("Answers cannot be kept: " + failure.getMessage());
    }
  }

  private Health well() {
    return new Health.Ok(("It answers and keeps what it is given. " + database.damage()).strip());
  }
}
