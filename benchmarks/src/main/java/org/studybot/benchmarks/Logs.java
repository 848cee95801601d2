package org.studybot.benchmarks;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What a command tells about itself on standard error. */
public final class Logs {

  /** Held, since loggers of java.util.logging are forgotten with their settings. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Logs() {}

  /** Lucene asks for a JVM option that the bot is not started with either. */
  public static void withoutAdvice() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
