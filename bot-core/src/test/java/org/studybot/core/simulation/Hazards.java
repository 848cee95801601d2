package org.studybot.core.simulation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What one process of the program is exposed to. Once it is dead it does nothing more. */
final class Hazards {

  private final Faults faults;
  private final List<Runnable> onCommit = new ArrayList<>();
  private boolean dead;
  private int writes;
  private int commits;
  private boolean waitsForItself;

  Hazards(Faults faults) {
    this.faults = faults;
  }

  /** A process to which nothing ever happens. */
  static Hazards none() {
    return new Hazards(none(() -> Instant.EPOCH));
  }

  private static Faults none(InstantSource clock) {
    return new Faults(FaultPlan.none(), new Trace(false, clock), clock);
  }

  /** Whether this fails for once. Does not return if the process dies here, or is dead. */
  boolean fails(Place place, String what) {
    stopIfDead();
    Fault fault = faults.at(place, what);
    if (fault == Fault.CRASH) {
      dead = true;
      throw new Crash();
    }
    return fault == Fault.ERROR;
  }

  void stopIfDead() {
    if (dead) {
      throw new Crash();
    }
  }

  /** How the database says it: that the line to it is cut, or that its disk failed. */
  String sqlState() {
    return faults.happened() % 2 == 0 ? "08006" : "58030";
  }

  boolean isDead() {
    return dead;
  }

  /** How many statements that write were carried out. */
  int writes() {
    return writes;
  }

  void wrote() {
    writes++;
  }

  /** How many transactions were committed. */
  int commits() {
    return commits;
  }

  void committed() {
    commits++;
    onCommit.forEach(Runnable::run);
  }

  void onCommit(Runnable listener) {
    onCommit.add(listener);
  }

  /** In production this thread would now wait for a connection that it holds itself. */
  void waitForItself() {
    waitsForItself = true;
  }

  boolean waitsForItself() {
    return waitsForItself;
  }
}
