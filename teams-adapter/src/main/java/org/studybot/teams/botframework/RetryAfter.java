package org.studybot.teams.botframework;

import java.time.Duration;
import java.util.Optional;

/** The header that says how long to wait, in seconds (RFC 9110, section 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /** Nothing if the header is missing, gives a date, or is no number of seconds. */
  static Optional<Duration> of(Optional<String> header) {
    return header
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
