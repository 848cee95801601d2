package org.studybot.teams.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Real time, and what a test lets pass besides. */
public final class PassingTime extends Clock {

  private final Clock real = Clock.systemUTC();
  private final AtomicReference<Duration> passed = new AtomicReference<>(Duration.ZERO);

  public void pass(Duration length) {
    passed.accumulateAndGet(length, Duration::plus);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(passed.get());
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
