package org.studybot.core.simulation;

import java.util.ArrayList;
import java.util.List;

/** Counts the points at which something can go wrong in a run, and makes it so as planned. */
final class Faults {

  private final FaultPlan plan;
  private final Trace trace;
  private final List<Runnable> listeners = new ArrayList<>();
  private int points;
  private int happened;

  Faults(FaultPlan plan, Trace trace) {
    this.plan = plan;
    this.trace = trace;
  }

  Fault at(Place place, String what) {
    points++;
    Fault fault = plan.at(points);
    if (fault != Fault.NONE) {
      happened++;
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
}
