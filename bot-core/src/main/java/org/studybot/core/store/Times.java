package org.studybot.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times as they stand in a row: milliseconds since 1970, the same in every database. */
final class Times {

  private Times() {}

  static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
