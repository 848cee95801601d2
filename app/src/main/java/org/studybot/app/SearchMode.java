package org.studybot.app;

import java.util.Locale;

/** How notes are searched. */
enum SearchMode {
  /** By shared words alone: no native code, less memory. */
  LEXICAL,

  /** By shared words and by meaning. */
  HYBRID;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
