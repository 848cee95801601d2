package org.studybot.core.store;

import org.studybot.core.event.StorageException;

/**
 * The database cannot be opened, or did not do what it was asked to; nothing of that was kept. The
 * message is one line for people and never holds a password.
 */
public final class StoreException extends StorageException {

  private static final long serialVersionUID = 1;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says what failed and, in its own words, the deepest reason why. */
  static StoreException because(String what, Throwable problem) {
    return new StoreException(what + ": " + reason(problem), problem);
  }

  private static String reason(Throwable problem) {
    Throwable deepest = problem;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    return message
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .findFirst()
        .orElse("");
  }
}
