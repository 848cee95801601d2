package org.studybot.slack;

/**
 * Slack must not be told that a delivery was taken. Thrown through Bolt, which would otherwise
 * acknowledge an event whatever its handler says (Bolt for Java 1.51.0, App.runHandler). Has no
 * stack trace: what failed is in the log already.
 */
final class NotAcknowledged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  NotAcknowledged(int status, String text) {
    super(text, null, false, false);
    this.status = status;
  }

  /** The HTTP status to answer with. */
  int status() {
    return status;
  }
}
