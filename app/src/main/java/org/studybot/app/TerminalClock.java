package org.studybot.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of a terminal. A channel is shown a quiz at most once a second; a terminal that reads
 * piped lines is quicker than that and has to show every step, so a second passes with each line.
 */
final class TerminalClock extends Clock {

  private static final Duration STEP = Duration.ofMillis(1100);

  private final Clock system = Clock.systemUTC();
  private volatile Duration ahead = Duration.ZERO;

  void step() {
    ahead = ahead.plus(STEP);
  }

  @Override
  public Instant instant() {
    return system.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return system.withZone(zone);
  }
}
