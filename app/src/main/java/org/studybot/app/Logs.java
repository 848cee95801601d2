package org.studybot.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the program tells about itself on standard error. Called before anything is logged. */
final class Logs {

  /** Held, since loggers of java.util.logging are forgotten with their settings. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Logs() {}

  /** Lucene asks for a JVM option that would cost more at start than it gains here. */
  static void withoutAdvice() {
    LUCENE.setLevel(Level.SEVERE);
  }

  /** For commands that answer and end: only what somebody should act on. */
  static void onlyWarnings() {
    System.setProperty("studybot.log", "WARN");
  }
}
