package org.studybot.core.simulation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/** The pool of connections of one process. */
final class HazardousPool {

  private final Opening opening;
  private final int size;
  private final Hazards hazards;
  private final List<Connection> open = new ArrayList<>();
  private final Deque<Connection> idle = new ArrayDeque<>();

  /** Makes a connection to the database. */
  interface Opening {
    Connection open() throws SQLException;
  }

  HazardousPool(Opening opening, int size, Hazards hazards) {
    this.opening = opening;
    this.size = size;
    this.hazards = hazards;
  }

  DataSource dataSource() {
    return HazardousConnection.proxy(
        DataSource.class,
        (_, method, _) -> {
          if (method.getName().equals("getConnection")) {
            return take();
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  private Connection take() throws SQLException {
    hazards.stopIfDead();
    if (idle.isEmpty() && open.size() == size) {
      hazards.waitForItself();
      throw new SQLException("all connections are taken, by this very thread");
    }
    Connection real = idle.isEmpty() ? opened() : idle.pop();
    return HazardousConnection.of(real, hazards, broken -> giveBack(real, broken));
  }

  private Connection opened() throws SQLException {
    Connection real = opening.open();
    open.add(real);
    return real;
  }

  private void giveBack(Connection real, boolean broken) {
    if (broken) {
      open.remove(real);
      drop(real);
    } else {
      idle.push(real);
    }
  }

  /** As if the cable had been cut: nothing is said to the database. */
  void dropAll() {
    open.forEach(HazardousPool::drop);
    open.clear();
    idle.clear();
  }

  /** SQLite's driver does nothing to abort a connection; closed, it gives back its files. */
  private static void drop(Connection real) {
    try {
      real.abort(Runnable::run);
      real.close();
    } catch (SQLException gone) {
      // That is what was wanted.
    }
  }
}
