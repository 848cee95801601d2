package org.studybot.core.event;

/** What was to be kept or read is not: the storage failed, and nothing of the event was kept. */
public class StorageException extends RuntimeException {

  private static final long serialVersionUID = 1;

  protected StorageException(String message) {
    super(message);
  }

  protected StorageException(String message, Throwable cause) {
    super(message, cause);
  }
}
