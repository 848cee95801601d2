package org.studybot.benchmarks.measure;

import java.util.Arrays;

/** How long each of some calls took, in nanoseconds. */
public final class Latencies {

  private final long[] sorted;

  public Latencies(long[] nanoseconds) {
    if (nanoseconds.length == 0) {
      throw new IllegalArgumentException("nothing was timed");
    }
    sorted = nanoseconds.clone();
    Arrays.sort(sorted);
  }

  /**
   * The shortest time, in milliseconds, within which this share of the calls were done; nothing is
   * interpolated (the nearest-rank method).
   *
   * @param percent above 0, at most 100
   */
  public double percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }
}
