package org.studybot.core.store;

import java.util.UUID;

/**
 * Tells whether the database answers and keeps what it is given. Both are cheap, and throw {@link
 * StoreException} with one line for people if not. Safe for use by many threads.
 */
public final class DatabaseHealth {

  private static final String NOBODY = "studybot:health";

  private final Transactions transactions;
  private final String damage;

  public DatabaseHealth(Database database) {
    this.transactions = database.transactions();
    this.damage = database.damage();
  }

  /** What was found damaged at the start, in a sentence; empty if nothing was. */
  public String damage() {
    return damage;
  }

  /** Reads from a table of ours, which an emptied database does not have. */
  public void read() {
    transactions.requireFiles();
    int _ =
        transactions.read(
            handle ->
                handle
                    .createQuery("SELECT COUNT(*) FROM (SELECT 1 FROM quiz LIMIT 1) AS one")
                    .mapTo(Integer.class)
                    .one());
  }

  /** Writes a row and takes it out again, in one transaction that is kept. */
  public void write() {
    String name = UUID.randomUUID().toString();
    int _ =
        transactions.write(
            handle -> {
              int _ =
                  handle
                      .createUpdate(
                          "INSERT INTO mark (tenant, place, name) VALUES (:tenant, '', :name)")
                      .bind("tenant", NOBODY)
                      .bind("name", name)
                      .execute();
              return handle
                  .createUpdate("DELETE FROM mark WHERE tenant = :tenant AND name = :name")
                  .bind("tenant", NOBODY)
                  .bind("name", name)
                  .execute();
            });
  }
}
