package org.studybot.core.store;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Deletes what is kept of a tenant whose people nobody knows, and which they can therefore not have
 * deleted themselves: quizzes that nobody has touched since a time, with players, answers and
 * doubts; where they were shown; what was said of entries; who asked for a contact; and settings of
 * people who have no quiz left.
 */
public final class TenantRetention {

  /** Deleted in one transaction, which holds up whoever answers a question meanwhile. */
  private static final int AT_ONCE = 100;

  private final Transactions transactions;
  private final String tenant;

  public TenantRetention(Database database, String tenant) {
    this.transactions = database.transactions();
    this.tenant = tenant;
  }

  /** Gives the number of quizzes that were deleted. */
  public int deleteOlderThan(Instant time) {
    int deleted = 0;
    for (int some = quizzes(time); some > 0; some = quizzes(time)) {
      deleted += some;
    }
    int _ = transactions.write(handle -> rest(handle, time));
    return deleted;
  }

  /** What belongs to a quiz goes with it (ON DELETE CASCADE). */
  private int quizzes(Instant time) {
    return transactions.write(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM quiz WHERE id IN (
                      SELECT id FROM quiz WHERE tenant = :tenant AND changed_at < :time
                      ORDER BY number LIMIT :most)
                    """)
                .bind("tenant", tenant)
                .bind("time", time.toEpochMilli())
                .bind("most", AT_ONCE)
                .execute());
  }

  private int rest(Handle handle, Instant time) {
    return deleted(handle, "shown_message WHERE shown_at < :time AND tenant = :tenant", time)
        + deleted(handle, "entry_fix WHERE said_at < :time AND tenant = :tenant", time)
        + deleted(handle, "care_request WHERE asked_at < :time AND tenant = :tenant", time)
        + handle
            .createUpdate(
                """
                DELETE FROM person_setting WHERE tenant = :tenant AND person NOT IN (
                  SELECT player FROM quiz_player WHERE tenant = :tenant)
                """)
            .bind("tenant", tenant)
            .execute();
  }

  private int deleted(Handle handle, String rows, Instant time) {
    return handle
        .createUpdate("DELETE FROM " + rows)
        .bind("tenant", tenant)
        .bind("time", time.toEpochMilli())
        .execute();
  }
}
