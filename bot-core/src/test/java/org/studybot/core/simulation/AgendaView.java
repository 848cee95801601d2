package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When something is due next, as it stands in a database. */
final class AgendaView {

  /** By then whoever has begun with something and is not heard of counts as dead. */
  private static final Duration DEAD_AFTER = Duration.ofSeconds(20);

  private AgendaView() {}

  /** Empty if there is nothing on it. */
  static Optional<Instant> next(Connection connection) {
    String sql = "SELECT picked, execution_time, last_heartbeat FROM scheduled_tasks";
    Optional<Instant> next = Optional.empty();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        Instant at =
            rows.getBoolean(1)
                ? instant(rows.getTimestamp(3)).plus(DEAD_AFTER)
                : instant(rows.getTimestamp(2));
        next = Optional.of(next.filter(earlier -> earlier.isBefore(at)).orElse(at));
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return next;
  }

  private static Instant instant(Timestamp time) {
    return time.toInstant();
  }
}
