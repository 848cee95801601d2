package org.studybot.app.web;

/**
 * What one address may take of the web chat. A whole college often calls from a single one, and a
 * class of thirty that plays a quiz makes some 200 calls a minute.
 *
 * @param streams pages that follow their conversation at once
 * @param sessionsAnHour new sessions
 * @param messagesAMinute things said and buttons pressed; four times as many names may be looked up
 *     while somebody types
 */
public record WebLimits(int streams, int sessionsAnHour, int messagesAMinute) {

  public static final WebLimits DEFAULT = new WebLimits(300, 600, 600);

  /** Names that are looked up for one thing said. */
  static final int SUGGESTIONS = 4;

  public WebLimits {
    if (streams < 1 || sessionsAnHour < 1 || messagesAMinute < 1) {
      throw new IllegalArgumentException("somebody has to be let in");
    }
  }
}
