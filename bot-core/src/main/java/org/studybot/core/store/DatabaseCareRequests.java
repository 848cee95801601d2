package org.studybot.core.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.studybot.core.care.CareRequest;
import org.studybot.core.care.CareRequests;
import org.studybot.core.event.Person;

/** Who asks to be contacted, in the database; forgotten some time after that was done. */
public final class DatabaseCareRequests implements CareRequests {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Transactions transactions;
  private final InstantSource clock;

  public DatabaseCareRequests(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
  }

  @Override
  public void ask(Person person) {
    long now = clock.instant().toEpochMilli();
    transactions.write(
        handle -> {
          handle.execute("DELETE FROM care_request WHERE settled_at < ?", now - KEPT.toMillis());
          return handle
              .createUpdate(
                  """
                  INSERT INTO care_request (id, tenant, person, name, asked_at)
                  VALUES (:id, :tenant, :person, :name, :at)
                  ON CONFLICT (tenant, person) WHERE settled_at IS NULL DO NOTHING
                  """)
              .bind("id", UUID.randomUUID().toString())
              .bind("tenant", person.tenant())
              .bind("person", Text.storable(person.id()))
              .bind("name", Text.storable(person.name()))
              .bind("at", now)
              .execute();
        });
  }

  @Override
  public List<CareRequest> waiting(String tenant) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, tenant, person, name, asked_at FROM care_request
                    WHERE tenant = :tenant AND settled_at IS NULL ORDER BY asked_at, id
                    """)
                .bind("tenant", tenant)
                .map((row, _) -> request(row))
                .list());
  }

  @Override
  public List<CareRequest> untold() {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id, tenant, person, name, asked_at FROM care_request
                    WHERE told_at IS NULL AND settled_at IS NULL ORDER BY asked_at, id
                    """)
                .map((row, _) -> request(row))
                .list());
  }

  @Override
  public void told(CareRequest request) {
    transactions.write(
        handle ->
            handle
                .createUpdate("UPDATE care_request SET told_at = :now WHERE id = :id")
                .bind("now", clock.instant().toEpochMilli())
                .bind("id", request.id())
                .execute());
  }

  @Override
  public boolean settle(String tenant, String id) {
    return transactions.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE care_request SET settled_at = :now
                        WHERE tenant = :tenant AND id = :id AND settled_at IS NULL
                        """)
                    .bind("now", clock.instant().toEpochMilli())
                    .bind("tenant", tenant)
                    .bind("id", Text.storable(id))
                    .execute())
        > 0;
  }

  private static CareRequest request(ResultSet row) throws SQLException {
    return new CareRequest(
        row.getString("id"),
        row.getString("tenant"),
        row.getString("person"),
        row.getString("name"),
        Instant.ofEpochMilli(row.getLong("asked_at")));
  }
}
