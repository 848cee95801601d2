package org.studybot.core.store;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.studybot.core.event.Conversation;

/** Which message of a platform is which of ours, and what it shows. Survives a restart. */
final class ShownMessages {

  private final Transactions transactions;

  ShownMessages(Transactions transactions) {
    this.transactions = transactions;
  }

  /**
   * A message that was sent.
   *
   * @param reference the platform's own
   * @param fingerprint of what it shows
   */
  record Shown(String reference, String fingerprint) {}

  /** Those of these names that were sent, by name. */
  Map<String, Shown> find(Conversation conversation, Collection<String> names) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT name, reference, fingerprint FROM shown_message
                    WHERE tenant = :tenant AND channel = :channel AND thread = :thread
                      AND name IN (<names>)
                    """)
                .bindMethods(conversation)
                .bindList("names", names)
                .map(
                    (row, _) ->
                        Map.entry(
                            row.getString("name"),
                            new Shown(row.getString("reference"), row.getString("fingerprint"))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  void remember(Conversation conversation, String name, Shown shown, Instant at) {
    transactions.write(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO shown_message (tenant, channel, thread, name, reference,
                      fingerprint, shown_at)
                    VALUES (:tenant, :channel, :thread, :name, :reference, :fingerprint, :at)
                    ON CONFLICT (tenant, channel, thread, name) DO UPDATE SET
                      reference = excluded.reference, fingerprint = excluded.fingerprint,
                      shown_at = excluded.shown_at
                    """)
                .bindMethods(conversation)
                .bind("name", name)
                .bind("reference", shown.reference())
                .bind("fingerprint", shown.fingerprint())
                .bind("at", at.toEpochMilli())
                .execute());
  }
}
