package org.studybot.core.store;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.studybot.core.event.BroughtFile;
import org.studybot.core.event.Person;
import org.studybot.core.notes.PageDrafts;

/** Pages that wait to be published, in the database. */
public final class DatabasePageDrafts implements PageDrafts {

  private static final Duration KEPT = Duration.ofDays(7);

  private final Transactions transactions;
  private final InstantSource clock;

  public DatabasePageDrafts(Database database) {
    this.transactions = database.transactions();
    this.clock = database.clock();
  }

  /** Drops what was forgotten, too. */
  @Override
  public String keep(Person by, BroughtFile page) {
    String id = UUID.randomUUID().toString();
    long now = clock.instant().toEpochMilli();
    return transactions.write(
        handle -> {
          handle.execute("DELETE FROM page_draft WHERE brought_at < ?", now - KEPT.toMillis());
          handle
              .createUpdate(
                  """
                  INSERT INTO page_draft (id, tenant, person, name, page, brought_at)
                  VALUES (:id, :tenant, :person, :name, :page, :at)
                  """)
              .bind("id", id)
              .bind("tenant", by.tenant())
              .bind("person", by.id())
              .bind("name", Text.storable(page.name()))
              .bind("page", page.bytes())
              .bind("at", now)
              .execute();
          return id;
        });
  }

  @Override
  public Optional<BroughtFile> find(String tenant, String id) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT name, page FROM page_draft WHERE tenant = :tenant AND id = :id")
                .bind("tenant", tenant)
                .bind("id", Text.storable(id))
                .map((row, _) -> new BroughtFile(row.getString("name"), row.getBytes("page")))
                .findOne());
  }

  @Override
  public void drop(String tenant, String id) {
    transactions.write(
        handle ->
            handle
                .createUpdate("DELETE FROM page_draft WHERE tenant = :tenant AND id = :id")
                .bind("tenant", tenant)
                .bind("id", Text.storable(id))
                .execute());
  }
}
