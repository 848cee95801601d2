package org.studybot.core.store;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.studybot.core.channel.ReturnAddresses;
import org.studybot.core.event.Conversation;

/**
 * Return addresses in the database. They hardly ever change, so one that is the same already is
 * only read, which waits for nobody.
 */
public final class DatabaseReturnAddresses implements ReturnAddresses {

  private final Transactions transactions;

  public DatabaseReturnAddresses(Database database) {
    this.transactions = database.transactions();
  }

  @Override
  public void remember(Conversation conversation, String home, String address) {
    Row row = new Row(Text.storable(home), Text.storable(address));
    if (!find(conversation).equals(Optional.of(row))) {
      transactions.write(handle -> put(handle, conversation, row));
    }
  }

  @Override
  public Optional<String> of(Conversation conversation) {
    return find(conversation).map(Row::address);
  }

  @Override
  public void forget(String tenant, String place) {
    transactions.write(
        handle ->
            handle
                .createUpdate(
                    """
                    DELETE FROM return_address
                    WHERE tenant = :tenant AND (home = :place OR channel = :place)
                    """)
                .bind("tenant", Text.storable(tenant))
                .bind("place", Text.storable(place))
                .execute());
  }

  private Optional<Row> find(Conversation conversation) {
    return transactions.read(
        handle ->
            at(
                    conversation,
                    handle.createQuery(
                        """
                        SELECT home, address FROM return_address
                        WHERE tenant = :tenant AND channel = :channel AND thread = :thread
                        """))
                .map((row, _) -> new Row(row.getString("home"), row.getString("address")))
                .findOne());
  }

  private static int put(Handle handle, Conversation conversation, Row row) {
    return at(
            conversation,
            handle.createUpdate(
                """
                INSERT INTO return_address (tenant, channel, thread, home, address)
                VALUES (:tenant, :channel, :thread, :home, :address)
                ON CONFLICT (tenant, channel, thread) DO UPDATE SET
                  home = excluded.home, address = excluded.address
                """))
        .bind("home", row.home())
        .bind("address", row.address())
        .execute();
  }

  private static <S extends SqlStatement<S>> S at(Conversation conversation, S statement) {
    return statement
        .bind("tenant", Text.storable(conversation.tenant()))
        .bind("channel", Text.storable(conversation.channel()))
        .bind("thread", Text.storable(conversation.thread()));
  }

  private record Row(String home, String address) {}
}
