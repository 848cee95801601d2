package org.studybot.core.simulation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came of a run.
 *
 * @param points at how many points something could have gone wrong
 * @param doubled how many messages were posted once more after a fault between a post and its note
 * @param trace all that happened; empty if it was not to be kept
 */
record Result(
    long seed,
    int points,
    int faults,
    int crashes,
    int events,
    int acknowledged,
    int posts,
    int doubled,
    List<Violation> violations,
    List<String> trace) {

  Result {
    violations = List.copyOf(violations);
    trace = List.copyOf(trace);
  }

  boolean holds() {
    return violations.isEmpty();
  }

  Set<Law> broken() {
    return violations.stream().map(Violation::law).collect(Collectors.toSet());
  }

  /** How to have it again, and what went wrong with it. */
  String summary() {
    String laws = violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
    return "seed %d: %d events, %d points, %d faults, %d crashes\n%s"
        .formatted(seed, events, points, faults, crashes, laws);
  }

  /** For people: all that is known, the trace first. */
  String story() {
    return String.join("\n", trace) + "\n" + summary();
  }
}
