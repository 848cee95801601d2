package org.studybot.core.care;

import java.time.Instant;

/**
 * Somebody asks to be contacted: who and when, and nothing of what they wrote.
 *
 * @param name what they are called; may be empty
 */
public record CareRequest(String id, String tenant, String person, String name, Instant at) {

  /** What to call them for the contact. */
  public String who() {
    return name.isBlank() ? "the person with the id " + person : name;
  }
}
