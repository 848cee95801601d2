package org.studybot.core.feedback;

import java.time.Instant;

/** Something that a learner said for staff to see. */
public sealed interface InboxItem {

  /** Names the item within its tenant. */
  String id();

  Instant at();

  /** Something is wrong with an entry of the notes. */
  record Fix(String id, String entryId, String text, Instant at) implements InboxItem {}

  /**
   * A marking is doubted.
   *
   * @param index the question in its quiz, counted from 0
   * @param note what should be different; may be empty
   */
  record Doubt(String id, String quizId, int index, String note, Instant at) implements InboxItem {}
}
