package org.studybot.core.notes;

import org.studybot.core.event.BroughtFile;

/** Reads pages that were brought, and has those that were published. Safe for many threads. */
public interface NoteShelf {

  /** What a file says; nothing is kept. */
  PageReading read(BroughtFile file);

  /** Whether a page of this topic was published here before: a new one takes its place. */
  boolean holds(String topicId);

  /** Publishes a page; learners can look it up a moment later. */
  void publish(PageReading.Page page);
}
