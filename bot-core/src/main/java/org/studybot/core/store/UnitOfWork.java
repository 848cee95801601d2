package org.studybot.core.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One transaction that begins with the first write: work that writes nothing opens none. After a
 * write that failed nothing can be committed any more. Used by one thread.
 */
final class UnitOfWork implements AutoCloseable {

  private final Jdbi database;
  private final Consumer<Handle> first;
  private final List<Runnable> afterwards = new ArrayList<>();
  private @Nullable Handle handle;
  private boolean failed;

  /**
   * @param first what the transaction begins with
   */
  UnitOfWork(Jdbi database, Consumer<Handle> first) {
    this.database = database;
    this.first = first;
  }

  boolean hasBegun() {
    return handle != null;
  }

  /** The open transaction, which begins now if it has not yet. */
  Handle handle() {
    return handle == null ? begun() : handle;
  }

  private Handle begun() {
    Handle opened = database.open();
    handle = opened;
    opened.begin();
    first.accept(opened);
    return opened;
  }

  <T> T write(Function<Handle, T> work) {
    boolean done = false;
    try {
      T result = work.apply(handle());
      done = true;
      return result;
    } finally {
      failed |= !done;
    }
  }

  /** To be done once all of it is kept; never, if it is not. */
  void afterCommit(Runnable work) {
    afterwards.add(work);
  }

  /**
   * @throws IllegalStateException if a write has failed and somebody passed over it
   */
  void requireSound() {
    if (failed) {
      throw new IllegalStateException("a write has failed, so nothing of this can be kept");
    }
  }

  void commit() {
    if (handle != null) {
      handle.commit();
    }
  }

  void runAfterwards() {
    afterwards.forEach(Runnable::run);
  }

  /** What is not committed is undone. */
  @Override
  public void close() {
    if (handle != null) {
      try (Handle closing = handle) {
        if (closing.isInTransaction()) {
          closing.rollback();
        }
      }
    }
  }
}
