package org.studybot.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlStatement;
import org.studybot.core.event.Person;
import org.studybot.core.feedback.Inbox;
import org.studybot.core.feedback.InboxItem;

/**
 * The inbox of staff in the database: suggestions, and the challenges of the quizzes. The name of
 * an item says in which of the two it is, and where.
 */
public final class DatabaseInbox implements Inbox {

  /** They come back from outside. */
  private static final Pattern FIX = Pattern.compile("fix:(\\d{1,18})");

  private static final Pattern DOUBT = Pattern.compile("doubt:([^:]+):(\\d{1,3}):(\\d{1,18})");

  private final Transactions transactions;
  private final InstantSource clock;

  public DatabaseInbox(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
  }

  @Override
  public void suggest(Person by, String entryId, String text) {
    transactions.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO entry_fix (tenant, entry_id, person, note, said_at)
                    VALUES (:tenant, :entry, :person, :note, :at)
                    ON CONFLICT (tenant, person, entry_id, note) DO NOTHING
                    """)
                .bind("tenant", by.tenant())
                .bind("entry", Text.storable(entryId))
                .bind("person", by.id())
                .bind("note", Text.storable(text))
                .bind("at", clock.instant().toEpochMilli())
                .execute());
  }

  @Override
  public List<InboxItem> waiting(String tenant, int most) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT number AS place, entry_id AS about, note, said_at AS at, '' AS quiz
                    FROM entry_fix WHERE tenant = :tenant AND settled_at IS NULL
                    UNION ALL
                    SELECT question_index AS place, question_id AS about, note,
                      challenged_at AS at, quiz_id AS quiz
                    FROM quiz_challenge WHERE tenant = :tenant AND settled_at IS NULL
                    ORDER BY at, place LIMIT :most
                    """)
                .bind("tenant", tenant)
                .bind("most", most)
                .map((row, _) -> item(row))
                .list());
  }

  @Override
  public int size(String tenant) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT
                      (SELECT COUNT(*) FROM entry_fix
                        WHERE tenant = :tenant AND settled_at IS NULL) +
                      (SELECT COUNT(*) FROM quiz_challenge
                        WHERE tenant = :tenant AND settled_at IS NULL)
                    """)
                .bind("tenant", tenant)
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public boolean settle(String tenant, String itemId) {
    Matcher fix = FIX.matcher(itemId);
    Matcher doubt = DOUBT.matcher(itemId);
    if (fix.matches()) {
      return settle(tenant, Long.parseLong(fix.group(1)));
    }
    return doubt.matches()
        && settle(
            tenant,
            doubt.group(1),
            Integer.parseInt(doubt.group(2)),
            Long.parseLong(doubt.group(3)));
  }

  private boolean settle(String tenant, long number) {
    return transactions.write(
            handle ->
                settled(
                        tenant,
                        handle.createUpdate(
                            """
                            UPDATE entry_fix SET settled_at = :now
                            WHERE tenant = :tenant AND number = :number AND settled_at IS NULL
                            """))
                    .bind("number", number)
                    .execute())
        > 0;
  }

  private boolean settle(String tenant, String quizId, int index, long at) {
    return transactions.write(
            handle ->
                settled(
                        tenant,
                        handle.createUpdate(
                            """
                            UPDATE quiz_challenge SET settled_at = :now
                            WHERE tenant = :tenant AND quiz_id = :quiz AND settled_at IS NULL
                              AND question_index = :index AND challenged_at = :at
                            """))
                    .bind("quiz", Text.storable(quizId))
                    .bind("index", index)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  private <S extends SqlStatement<S>> S settled(String tenant, S statement) {
    return statement.bind("tenant", tenant).bind("now", clock.instant().toEpochMilli());
  }

  private static InboxItem item(ResultSet row) throws SQLException {
    long place = row.getLong("place");
    long at = row.getLong("at");
    String quiz = row.getString("quiz");
    String note = row.getString("note");
    Instant when = Instant.ofEpochMilli(at);
    return quiz.isEmpty()
        ? new InboxItem.Fix("fix:" + place, row.getString("about"), note, when)
        : new InboxItem.Doubt(
            "doubt:%s:%d:%d".formatted(quiz, place, at), quiz, (int) place, note, when);
  }
}
