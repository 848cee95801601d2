package org.studybot.core.simulation;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What happened, line by line, for who looks into a failure; costs nothing when nobody does. */
final class Trace {

  private final boolean kept;
  private final InstantSource clock;
  private final List<String> lines = new ArrayList<>();

  Trace(boolean kept, InstantSource clock) {
    this.kept = kept;
    this.clock = clock;
  }

  void add(Supplier<String> line) {
    if (kept) {
      lines.add(clock.instant() + "  " + line.get());
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
