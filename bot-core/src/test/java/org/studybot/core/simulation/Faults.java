package org.studybot.core.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Counts the points at which something can go wrong in a run, and makes it so as planned. */
final class Faults {

  private static final Duration FELT = Duration.ofSeconds(4);

  private final FaultPlan plan;
  private final Trace trace;
  private final InstantSource clock;
  private final List<Runnable> listeners = new ArrayList<>();
  private int points;
  private int happened;
  private Instant last = Instant.MIN;

  Faults(FaultPlan plan, Trace trace, InstantSource clock) {
    this.plan = plan;
    this.trace = trace;
    this.clock = clock;
  }

  Fault at(Place place, String what) {
    points++;
    Fault fault = plan.at(points);
    if (fault != Fault.NONE) {
      happened++;
      last = clock.instant();
      int point = points;
      trace.add(() -> "!!! %s at point %d, %s: %s".formatted(fault, point, place, what));
      listeners.forEach(Runnable::run);
    }
    return fault;
  }

  /** Called at each fault, as it happens. */
  void onFault(Runnable listener) {
    listeners.add(listener);
  }

  int points() {
    return points;
  }

  int happened() {
    return happened;
  }

  /** Whether there was one so lately that the program may still hold off from what failed. */
  boolean isFelt() {
    return happened > 0 && !clock.instant().isAfter(last.plus(FELT));
  }
}
