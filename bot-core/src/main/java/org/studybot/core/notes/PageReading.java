package org.studybot.core.notes;

import java.util.List;
import org.studybot.knowledge.Topic;

/** What a file was read as. */
public sealed interface PageReading {

  /**
   * A page of notes.
   *
   * @param topic with the entries that were found; none if no section was known
   * @param unplaced lines that found no place, with their numbers
   * @param remarks for the person who brought it, in sentences
   * @param packText the page as the text of a pack's file
   */
  record Page(Topic topic, List<String> unplaced, List<String> remarks, String packText)
      implements PageReading {
    public Page {
      unplaced = List.copyOf(unplaced);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * It cannot be read.
   *
   * @param reason what is wrong and what to do, in a sentence or two
   */
  record Unreadable(String reason) implements PageReading {}
}
