package org.studybot.core.simulation;

/** What happens at a point at which something can go wrong. */
enum Fault {
  NONE,
  /** The process dies. */
  CRASH,
  /** The disk, the database or the network fails for once. */
  ERROR
}
