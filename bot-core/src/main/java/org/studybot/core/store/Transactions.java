package org.studybot.core.store;

import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Runs work in transactions: all of it is kept, or nothing. Whatever uses {@link #joined} meanwhile
 * in the same thread takes part. Safe for use by many threads.
 */
final class Transactions {

  private final ScopedValue<Handle> running = ScopedValue.newInstance();
  private final Jdbi writing;
  private final Jdbi reading;
  private final DataSource joined;
  private final FilesInPlace files;

  /**
   * @param lock what a query says to hold its rows until the end of the transaction
   * @param files have to be in place when a transaction ends, or it is not kept
   */
  Transactions(Connections connections, String lock, FilesInPlace files) {
    this.files = files;
    this.writing = jdbi(connections.writing()).define("lock", lock);
    this.reading = jdbi(connections.reading());
    this.joined = new JoinedDataSource(connections.writing(), running);
  }

  /** What people wrote does not get into a log through the message of an exception. */
  private static Jdbi jdbi(DataSource source) {
    return Jdbi.create(source)
        .configure(
            StatementExceptions.class,
            exceptions -> exceptions.setMessageRendering(MessageRendering.NONE));
  }

  /** Runs work in a transaction, or in the one that this thread is in already. */
  <T> T write(Function<Handle, T> work) {
    return running.isBound()
        ? work.apply(running.get())
        : kept(
            () ->
                writing.inTransaction(
                    handle -> {
                      T result = ScopedValue.where(running, handle).call(() -> work.apply(handle));
                      files.check();
                      return result;
                    }));
  }

  /** Runs work that changes nothing; it sees what is committed, or the transaction it is in. */
  <T> T read(Function<Handle, T> work) {
    return running.isBound()
        ? work.apply(running.get())
        : kept(() -> reading.withHandle(work::apply));
  }

  /** Throws if nothing could be kept, since the files of the database are not in place. */
  void requireFiles() {
    files.check();
  }

  /** Whether this thread is in a transaction. */
  boolean isRunning() {
    return running.isBound();
  }

  /** Gives out the connection of the running transaction where there is one. */
  DataSource joined() {
    return joined;
  }

  private static <T> T kept(Work<T> work) {
    try {
      return work.run();
    } catch (JdbiException | SQLRuntimeException | DbSchedulerException failure) {
      throw StoreException.because("the database failed", failure);
    }
  }

  private interface Work<T> {
    T run();
  }
}
