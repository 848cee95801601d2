package org.studybot.knowledge.pack;

import java.io.IOException;

/** A file cannot be read as text. The reason is written for people. */
public final class UnreadableNoteException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableNoteException(String reason) {
    super(reason);
    this.reason = reason;
  }

  UnreadableNoteException(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
  }

  /** What is wrong and what to do, in a sentence or two. */
  public String reason() {
    return reason;
  }
}
