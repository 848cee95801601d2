package org.studybot.core.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Whether the file of a database is whole, as SQLite itself judges. */
final class Soundness {

  private static final String REMEDY =
      "; put the file back from a backup, or move it away to begin with an empty one";

  private Soundness() {}

  /** Reads the whole file; takes about a second for 100 MB. Throws if it is damaged. */
  static void check(DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
      if (!found.next() || !"ok".equals(found.getString(1))) {
        throw new StoreException("the file is damaged" + REMEDY);
      }
    } catch (SQLException unreadable) {
      throw StoreException.because("the file cannot be read", unreadable);
    }
  }

  /** What to do about a failure, if a damaged file is behind it; else nothing. */
  static String remedy(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof SQLException reason && isDamage(reason) ? REMEDY : "";
  }

  /** Result codes of SQLite, whose lowest byte is the kind: SQLITE_CORRUPT, SQLITE_NOTADB. */
  private static boolean isDamage(SQLException failure) {
    int kind = failure.getErrorCode() & 0xff;
    return kind == 11 || kind == 26;
  }
}
