package org.studybot.core.care;

import java.util.List;

/**
 * What is said to somebody in danger in one country, and whom they can call.
 *
 * @param title what a lock screen and, where nothing can be hidden, others may read: it gives
 *     nothing away
 * @param opening paragraphs that come first
 * @param emergency what to do in danger now
 * @param limits what this bot does not do, and what it keeps
 */
public record CareGuide(
    String country,
    String title,
    List<String> opening,
    String emergency,
    List<Helpline> helplines,
    String limits) {

  public CareGuide {
    opening = List.copyOf(opening);
    helplines = List.copyOf(helplines);
    if (title.isBlank() || opening.isEmpty() || emergency.isBlank() || limits.isBlank()) {
      throw new IllegalArgumentException(
          "a guide needs a title, an opening, what to do in an emergency, and its limits");
    }
    if (helplines.isEmpty()) {
      throw new IllegalArgumentException("a guide needs a helpline");
    }
  }
}
