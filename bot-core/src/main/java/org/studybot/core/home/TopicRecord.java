package org.studybot.core.home;

/**
 * How one person did in one topic, each question counted as it went the last time.
 *
 * @param asked how many different questions they answered
 * @param right how many of these were wholly right
 */
public record TopicRecord(String topicId, int asked, int right) {

  public TopicRecord {
    if (right < 0 || right > asked) {
      throw new IllegalArgumentException(right + " right of " + asked);
    }
  }
}
