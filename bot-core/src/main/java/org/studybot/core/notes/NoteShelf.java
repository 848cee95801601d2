package org.studybot.core.notes;

/** Where published pages go. Safe for use by many threads. */
public interface NoteShelf {

  /** Whether a page of this topic was published here before: a new one takes its place. */
  boolean holds(String topicId);

  /**
   * Publishes a page; learners can look it up a moment later.
   *
   * @param text of a file of a pack
   */
  void publish(String topicId, String text);
}
