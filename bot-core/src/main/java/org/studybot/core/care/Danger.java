package org.studybot.core.care;

/**
 * What a text says of danger to whoever wrote it, or to somebody they are with; the gravest last.
 */
public enum Danger {
  NONE,
  /** No more than a word or two, such as "suicidal", which might be something else as well. */
  A_WORD,
  SPOKEN_OF
}
