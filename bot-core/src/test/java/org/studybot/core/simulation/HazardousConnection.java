package org.studybot.core.simulation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection that can fail at each statement and each commit, from when it is taken out of the
 * pool until it is given back. One that has failed does nothing more in its transaction, as
 * PostgreSQL has it.
 */
final class HazardousConnection implements InvocationHandler {

  private final Connection real;
  private final Hazards hazards;
  private final Consumer<Boolean> giveBack;
  private boolean broken;
  private boolean closed;

  private HazardousConnection(Connection real, Hazards hazards, Consumer<Boolean> giveBack) {
    this.real = real;
    this.hazards = hazards;
    this.giveBack = giveBack;
  }

  /**
   * @param giveBack told when it is given back, and whether it has failed
   */
  static Connection of(Connection real, Hazards hazards, Consumer<Boolean> giveBack) {
    return proxy(Connection.class, new HazardousConnection(real, hazards, giveBack));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "close" -> close();
      case "isClosed" -> {
        return closed;
      }
      case "commit" -> commit();
      case "rollback" -> rollback();
      case "prepareStatement" -> {
        Object statement = call(real, method, arguments);
        return statement(statement, arguments == null ? "" : String.valueOf(arguments[0]));
      }
      case "createStatement" -> {
        return statement(call(real, method, arguments), "");
      }
      default -> {
        hazards.stopIfDead();
        return call(real, method, arguments);
      }
    }
    return null;
  }

  private void close() throws SQLException {
    if (closed) {
      return;
    }
    closed = true;
    if (!hazards.isDead()) {
      if (!real.getAutoCommit()) {
        real.rollback();
        real.setAutoCommit(true);
      }
      giveBack.accept(broken);
    }
  }

  private void commit() throws SQLException {
    refuseIfBroken();
    failAt(Place.BEFORE_COMMIT, "commit");
    real.commit();
    hazards.committed();
    failAt(Place.AFTER_COMMIT, "commit");
  }

  private void rollback() throws SQLException {
    hazards.stopIfDead();
    real.rollback();
  }

  private Object statement(@Nullable Object statement, String prepared) {
    Class<?> type = prepared.isEmpty() ? Statement.class : java.sql.PreparedStatement.class;
    return proxy(
        type, (_, method, arguments) -> onStatement(statement, prepared, method, arguments));
  }

  private @Nullable Object onStatement(
      @Nullable Object statement, String prepared, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (!method.getName().startsWith("execute")) {
      if (!method.getName().equals("close")) {
        hazards.stopIfDead();
      }
      return call(statement, method, arguments);
    }
    String sql = arguments == null ? prepared : String.valueOf(arguments[0]);
    refuseIfBroken();
    failAt(Place.BEFORE_STATEMENT, sql);
    boolean autoCommit = real.getAutoCommit();
    Object result = call(statement, method, arguments);
    if (isWrite(sql)) {
      hazards.wrote();
      if (autoCommit) {
        hazards.committed();
        failAt(Place.AFTER_STATEMENT, sql);
      }
    }
    return result;
  }

  private void refuseIfBroken() throws SQLException {
    if (broken) {
      throw new SQLException("this connection has failed before", "08006");
    }
  }

  private void failAt(Place place, String what) throws SQLException {
    if (hazards.fails(place, what)) {
      broken = true;
      throw new SQLException("simulated I/O error", hazards.sqlState());
    }
  }

  private static boolean isWrite(String sql) {
    String verb = sql.stripLeading().toUpperCase(Locale.ROOT);
    return !verb.startsWith("SELECT") && !verb.startsWith("WITH") && !verb.startsWith("PRAGMA");
  }

  private static @Nullable Object call(
      @Nullable Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
