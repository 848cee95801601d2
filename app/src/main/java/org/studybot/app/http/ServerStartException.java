package org.studybot.app.http;

/** The server cannot start; the message is one line for the person who started it. */
public final class ServerStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
