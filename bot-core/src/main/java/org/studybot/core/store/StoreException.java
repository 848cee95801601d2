package org.studybot.core.store;

/**
 * The database cannot be opened, or did not do what it was asked to; nothing of that was kept. The
 * message is one line for people and never holds a password.
 */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
