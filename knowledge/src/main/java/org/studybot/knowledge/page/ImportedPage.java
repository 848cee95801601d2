package org.studybot.knowledge.page;

import java.util.List;
import org.studybot.knowledge.Topic;

/**
 * What a page was understood as.
 *
 * @param topic its entries' sources are lines of the page
 * @param unplaced in the order of the page
 * @param notes for the person who imports, in sentences
 * @param questions in GIFT, exactly as they stand on the page; empty if there are none
 */
public record ImportedPage(
    Topic topic, List<UnplacedLine> unplaced, List<String> notes, String questions) {

  public ImportedPage {
    unplaced = List.copyOf(unplaced);
    notes = List.copyOf(notes);
  }
}
