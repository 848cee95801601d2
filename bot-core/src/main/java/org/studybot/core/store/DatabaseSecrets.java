package org.studybot.core.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studybot.core.store.SecretKeys.Sealed;

/**
 * Secrets in the database, each sealed for its own tenant and name: moved to another row, it opens
 * no more. What an older key has sealed is sealed anew at the start, so that this key is not needed
 * any more afterwards.
 */
public final class DatabaseSecrets implements Secrets {

  private static final Logger log = LoggerFactory.getLogger(DatabaseSecrets.class);

  private final Transactions transactions;
  private final InstantSource clock;
  private final SecretKeys keys;

  private record Row(String tenant, String name, Sealed sealed) {}

  public DatabaseSecrets(Database database, SecretKeys keys) {
    this.transactions = database.transactions();
    this.clock = database.clock();
    this.keys = keys;
    sealAnew();
  }

  @Override
  public void keep(String tenant, String name, String secret) {
    Row row = new Row(tenant, name, keys.seal(secret, place(tenant, name)));
    int _ = transactions.write(handle -> put(handle, row));
  }

  @Override
  public Optional<String> find(String tenant, String name) {
    return transactions
        .read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT key_name, sealed FROM sealed_secret
                        WHERE tenant = :tenant AND name = :name
                        """)
                    .bind("tenant", Text.storable(tenant))
                    .bind("name", Text.storable(name))
                    .map((row, _) -> new Sealed(row.getString("key_name"), row.getString("sealed")))
                    .findOne())
        .flatMap(found -> opened(new Row(tenant, name, found)));
  }

  @Override
  public void forget(String tenant) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM sealed_secret WHERE tenant = :tenant")
                    .bind("tenant", Text.storable(tenant))
                    .execute());
  }

  /** One by one, so that another node may do the same at the same time. */
  private void sealAnew() {
    for (Row row : all()) {
      if (!keys.sealsWith(row.sealed().keyName())) {
        opened(row).ifPresent(secret -> keep(row.tenant(), row.name(), secret));
      }
    }
  }

  private List<Row> all() {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT tenant, name, key_name, sealed FROM sealed_secret")
                .map(
                    (row, _) ->
                        new Row(
                            row.getString("tenant"),
                            row.getString("name"),
                            new Sealed(row.getString("key_name"), row.getString("sealed"))))
                .list());
  }

  private Optional<String> opened(Row row) {
    Optional<String> secret = keys.open(row.sealed(), place(row.tenant(), row.name()));
    if (secret.isEmpty()) {
      log.error("No key in STUDYBOT_KEY opens the {} of {}.", row.name(), row.tenant());
    }
    return secret;
  }

  private int put(Handle handle, Row row) {
    return handle
        .createUpdate(
            """
            INSERT INTO sealed_secret (tenant, name, key_name, sealed, kept_at)
            VALUES (:tenant, :name, :key, :sealed, :at)
            ON CONFLICT (tenant, name) DO UPDATE SET
              key_name = excluded.key_name, sealed = excluded.sealed, kept_at = excluded.kept_at
            """)
        .bind("tenant", Text.storable(row.tenant()))
        .bind("name", Text.storable(row.name()))
        .bind("key", row.sealed().keyName())
        .bind("sealed", row.sealed().text())
        .bind("at", clock.millis())
        .execute();
  }

  /** What a secret is sealed to. */
  private static String place(String tenant, String name) {
    return tenant + "\n" + name;
  }
}
