package org.studybot.app;

/** The program cannot start, or cannot go on, as it was set up; the message says what to do. */
public class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SetupException(String message) {
    super(message);
  }

  public SetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
