package org.studybot.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock of a terminal. A channel is shown a quiz at most once a second; a terminal that reads
 * piped lines is quicker than that and has to show every step, so a second passes with each line.
 * So it runs ahead, and leaves times in the database that are still to come for another run.
 */
final class TerminalClock extends Clock {

  private static final Duration STEP = Duration.ofMillis(1100);

  /** What follows from a move, such as showing it, happens within so much. */
  private static final Duration AFTERMATH = STEP.multipliedBy(5);

  private final Clock system = Clock.systemUTC();
  private volatile Duration ahead = Duration.ZERO;

  void step() {
    ahead = ahead.plus(STEP);
  }

  /** Begins, if need be, ahead of the real time: when the last move of an earlier run is over. */
  void goOnAfter(Instant lastMove) {
    Duration needed = Duration.between(system.instant(), lastMove.plus(AFTERMATH));
    ahead = needed.compareTo(ahead) > 0 ? needed : ahead;
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
