package org.studybot.teams.card;

import java.nio.charset.StandardCharsets;

/**
 * One message to send.
 *
 * @param json an Adaptive Card
 * @param summary what its notification says
 */
public record CardMessage(String json, String summary) {

  boolean fits(Setting setting) {
    return 2 * json.length() <= setting.maxBytes()
        && json.getBytes(StandardCharsets.UTF_8).length <= setting.maxBytes();
  }
}
