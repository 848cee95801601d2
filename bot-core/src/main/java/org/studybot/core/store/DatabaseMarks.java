package org.studybot.core.store;

import org.jdbi.v3.core.statement.SqlStatement;

/** Marks in the database. Most are asked for far more often than they are made or cleared. */
public final class DatabaseMarks implements Marks {

  private final Transactions transactions;

  public DatabaseMarks(Database database) {
    this.transactions = database.transactions();
  }

  @Override
  public boolean set(String tenant, String place, String name) {
    return !isSet(tenant, place, name) && put(tenant, place, name) > 0;
  }

  private int put(String tenant, String place, String name) {
    return transactions.write(
        handle ->
            on(
                    tenant,
                    place,
                    handle.createUpdate(
                        """
                        INSERT INTO mark (tenant, place, name) VALUES (:tenant, :place, :name)
                        ON CONFLICT (tenant, place, name) DO NOTHING
                        """))
                .bind("name", Text.storable(name))
                .execute());
  }

  @Override
  public boolean isSet(String tenant, String place, String name) {
    return transactions.read(
        handle ->
            on(
                    tenant,
                    place,
                    handle.createQuery(
                        """
                        SELECT 1 FROM mark
                        WHERE tenant = :tenant AND place = :place AND name = :name
                        """))
                .bind("name", Text.storable(name))
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  @Override
  public void clear(String tenant, String place, String name) {
    if (isSet(tenant, place, name)) {
      transactions.write(
          handle ->
              on(
                      tenant,
                      place,
                      handle.createUpdate(
                          """
                          DELETE FROM mark
                          WHERE tenant = :tenant AND place = :place AND name = :name
                          """))
                  .bind("name", Text.storable(name))
                  .execute());
    }
  }

  @Override
  public void forget(String tenant, String place) {
    transactions.write(
        handle ->
            on(
                    tenant,
                    place,
                    handle.createUpdate(
                        "DELETE FROM mark WHERE tenant = :tenant AND place = :place"))
                .execute());
  }

  private static <S extends SqlStatement<S>> S on(String tenant, String place, S statement) {
    return statement.bind("tenant", Text.storable(tenant)).bind("place", Text.storable(place));
  }
}
