package org.studybot.core.store;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the connection of the transaction that the thread is in; without one, a connection of
 * the pool. A connection of a transaction looks as if it committed by itself, and cannot be closed,
 * committed or rolled back by those who borrow it.
 */
record JoinedDataSource(DataSource pool, ScopedValue<UnitOfWork> running) implements DataSource {

  @Override
  public Connection getConnection() throws SQLException {
    return running.isBound()
        ? borrowed(running.get().handle().getConnection())
        : pool.getConnection();
  }

  private static Connection borrowed(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            JoinedDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> borrowed(connection, method, arguments));
  }

  private static @Nullable Object borrowed(
      Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return switch (method.getName()) {
        case "close", "commit", "rollback", "setAutoCommit" -> null;
        case "getAutoCommit" -> true;
        default -> method.invoke(connection, arguments);
      };
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("one user only");
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return pool.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    pool.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    pool.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return pool.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return pool.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return pool.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return pool.isWrapperFor(type);
  }
}
