package org.studybot.teams.card;

import java.nio.charset.StandardCharsets;

/**
 * One message to send.
 *
 * @param json an Adaptive Card
 * @param summary what its notification says
 */
public record CardMessage(String json, String summary) {

  /**
   * How many bytes a message may have. Teams takes 100 KB with the card and counts in UTF-16
   * (Microsoft Learn, "Limits and specifications for Teams"); the rest is for what stands around
   * it.
   */
  static final int MAX_BYTES = 80_000;

  boolean fits() {
    return 2 * json.length() <= MAX_BYTES
        && json.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
  }
}
