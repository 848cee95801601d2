package org.studybot.core.simulation;

/** A law that did not hold, and how. */
record Violation(Law law, String how) {

  @Override
  public String toString() {
    return "broken: " + law + "\n  " + how;
  }
}
