package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Runs work in transactions: all of it is kept, or nothing. Whatever uses {@link #joined} meanwhile
 * in the same thread takes part. Safe for use by many threads.
 */
final class Transactions {

  /** Every database is asked by the same statements, so each of them is parsed once. */
  private static final SqlParser PARSER = new ColonPrefixSqlParser();

  private final ScopedValue<UnitOfWork> running = ScopedValue.newInstance();
  private final Jdbi writing;
  private final Jdbi reading;
  private final Outage outage;
  private final DataSource joined;
  private final FilesInPlace files;

  /**
   * @param lock what a query says to hold its rows until the end of the transaction
   * @param files have to be in place when a transaction ends, or it is not kept
   */
  Transactions(Connections connections, String lock, Outage outage, FilesInPlace files) {
    this.files = files;
    this.writing = jdbi(connections.writing()).define("lock", lock);
    this.reading = jdbi(connections.reading());
    this.outage = outage;
    this.joined = new JoinedDataSource(connections.writing(), running);
  }

  /** What people wrote does not get into a log through the message of an exception. */
  private static Jdbi jdbi(DataSource source) {
    return Jdbi.create(source)
        .configure(
            StatementExceptions.class,
            exceptions -> exceptions.setMessageRendering(MessageRendering.NONE))
        .configure(SqlStatements.class, statements -> statements.setSqlParser(PARSER));
  }

  /** Runs work in a transaction, or in the one that this thread is in already. */
  <T> T write(Function<Handle, T> work) {
    return running.isBound()
        ? running.get().write(work)
        : together(_ -> {}, () -> running.get().write(work), _ -> {});
  }

  /**
   * Runs work whose writes are one transaction, which begins with the first of them: work that only
   * reads opens none. What the work read before its first write is not part of the transaction.
   *
   * @param first what the transaction begins with, if there is one
   * @param last what it ends with, given what came of the work, if there is one
   * @throws IllegalStateException if this thread is in a transaction already
   */
  <T> T together(Consumer<Handle> first, Supplier<T> work, Consumer<T> last) {
    if (running.isBound()) {
      throw new IllegalStateException("already in a transaction");
    }
    return kept(() -> committed(first, work, last));
  }

  private <T> T committed(Consumer<Handle> first, Supplier<T> work, Consumer<T> last) {
    UnitOfWork unit = new UnitOfWork(writing, first);
    T result;
    try (unit) {
      result = ScopedValue.where(running, unit).call(() -> ended(work, last));
      unit.commit();
    }
    unit.runAfterwards();
    return result;
  }

  private <T> T ended(Supplier<T> work, Consumer<T> last) {
    T result = work.get();
    running.get().requireSound();
    if (running.get().hasBegun()) {
      last.accept(result);
      files.check();
    }
    return result;
  }

  /**
   * Runs work that changes nothing; it sees what is committed, or the transaction it is in. Fails
   * at once while the database is known to be away.
   */
  <T> T read(Function<Handle, T> work) {
    return isRunning()
        ? running.get().write(work)
        : kept(() -> outage.watched(() -> reading.withHandle(work::apply)));
  }

  /** Throws if nothing could be kept, since the files of the database are not in place. */
  void requireFiles() {
    files.check();
  }

  /** Whether this thread is in a transaction that has begun. */
  boolean isRunning() {
    return running.isBound() && running.get().hasBegun();
  }

  /** Does this once the transaction of this thread is committed; at once if it is in none. */
  void afterCommit(Runnable work) {
    if (isRunning()) {
      running.get().afterCommit(work);
    } else {
      work.run();
    }
  }

  /** Gives out the connection of the running transaction where there is one. */
  DataSource joined() {
    return joined;
  }

  private static <T> T kept(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException | SQLRuntimeException | DbSchedulerException failure) {
      throw StoreException.because("the database failed", failure);
    }
  }
}
