package org.studybot.core.simulation;

import java.util.ArrayList;
import java.util.List;

/** What came of many runs, added up. */
final class Totals {

  private static final int SHOWN = 10;

  private final List<String> failures = new ArrayList<>();
  private long runs;
  private long failed;
  private long points;
  private long faults;
  private long crashes;
  private long acknowledged;
  private long posts;
  private long doubled;

  /**
   * @param how which run it was, for people
   */
  void add(String how, Result result) {
    runs++;
    points += result.points();
    faults += result.faults();
    crashes += result.crashes();
    acknowledged += result.acknowledged();
    posts += result.posts();
    doubled += result.doubled();
    if (!result.holds()) {
      failed++;
      if (failures.size() < SHOWN) {
        failures.add(how + "\n" + result.summary());
      }
    }
  }

  long runs() {
    return runs;
  }

  long failed() {
    return failed;
  }

  long crashes() {
    return crashes;
  }

  long faults() {
    return faults;
  }

  long doubled() {
    return doubled;
  }

  long acknowledged() {
    return acknowledged;
  }

  /** The first runs in which a law did not hold, and how. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  @Override
  public String toString() {
    return """
    runs                            %,14d
    of them broke a law             %,14d
    points at which it could fail   %,14d
    faults                          %,14d
    of them crashes                 %,14d
    acknowledged deliveries         %,14d
    messages posted                 %,14d
    of them once more after a fault %,14d
    """
        .formatted(runs, failed, points, faults, crashes, acknowledged, posts, doubled);
  }
}
