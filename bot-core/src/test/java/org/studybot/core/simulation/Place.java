package org.studybot.core.simulation;

/**
 * Where something can go wrong. After something: it was done, but whoever did it never hears so.
 */
enum Place {
  BEFORE_STATEMENT,
  /** Only where the statement commits by itself. */
  AFTER_STATEMENT,
  BEFORE_COMMIT,
  AFTER_COMMIT,
  BEFORE_SEND,
  AFTER_SEND,
  BEFORE_FILE,
  AFTER_FILE
}
