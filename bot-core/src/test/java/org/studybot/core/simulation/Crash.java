package org.studybot.core.simulation;

/**
 * The process dies here: nobody may catch it and go on, and nothing it tries from now on happens.
 */
final class Crash extends Error {

  private static final long serialVersionUID = 1;

  Crash() {
    super("the process died", null, false, false);
  }
}
