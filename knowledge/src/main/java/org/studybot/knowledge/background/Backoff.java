package org.studybot.knowledge.background;

import java.time.Duration;

/**
 * How long to wait after a failure: twice as long each time, up to the longest; from the first
 * again after it went well for longer than that.
 */
record Backoff(Duration first, Duration longest) {

  static final Backoff USUAL = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

  Duration next(Duration last, long wentWellForNanos) {
    if (last.isZero() || wentWellForNanos > longest.toNanos()) {
      return first;
    }
    Duration doubled = last.multipliedBy(2);
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
