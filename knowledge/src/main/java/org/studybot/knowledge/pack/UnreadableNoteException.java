package org.studybot.knowledge.pack;

import java.io.IOException;

/** A file cannot be read as text. The reason is written for people. */
public final class UnreadableNoteException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final int line;

  UnreadableNoteException(String reason) {
    this(1, reason);
  }

  UnreadableNoteException(int line, String reason) {
    super(reason);
    this.reason = reason;
    this.line = line;
  }

  UnreadableNoteException(String reason, Throwable cause) {
    super(reason, cause);
    this.reason = reason;
    this.line = 1;
  }

  /** What is wrong and what to do, in a sentence or two. */
  public String reason() {
    return reason;
  }

  /** The line it is about, counted from 1. */
  public int line() {
    return line;
  }
}
