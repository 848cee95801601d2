package org.studybot.benchmarks.speed;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Both benchmarks, run one after the other; times are in microseconds. */
record Round(Statistics lookup, Statistics bare) {

  private static final double MEDIAN = 50;

  static Round of(Collection<RunResult> results) {
    return new Round(of(results, LookupBenchmark.class), of(results, BareBenchmark.class));
  }

  /** How many times as long as the bare search the lookup takes, in the median. */
  double ratio() {
    return lookup.getPercentile(MEDIAN) / bare.getPercentile(MEDIAN);
  }

  private static Statistics of(Collection<RunResult> results, Class<?> benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().startsWith(benchmark.getName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(benchmark.getSimpleName() + " did not run"))
        .getPrimaryResult()
        .getStatistics();
  }
}
