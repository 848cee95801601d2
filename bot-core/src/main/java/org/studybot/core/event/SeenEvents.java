package org.studybot.core.event;

/** Recognises events that a platform delivers again. */
public interface SeenEvents {

  /** Whether this event comes for the first time; from then on it does not. */
  boolean first(Inbound inbound);

  /** Its handling failed: when it is delivered again, it counts as the first time. */
  void forget(Inbound inbound);
}
