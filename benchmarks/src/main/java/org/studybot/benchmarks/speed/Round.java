package org.studybot.benchmarks.speed;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/** Everything timed once, one after the other. */
record Round(Map<Timed, Statistics> times) {

  static Round of(Collection<RunResult> results) {
    Map<Timed, Statistics> times = new EnumMap<>(Timed.class);
    for (RunResult result : results) {
      for (Timed timed : Timed.values()) {
        if (result.getParams().getBenchmark().startsWith(timed.prefix())) {
          times.put(timed, result.getPrimaryResult().getStatistics());
        }
      }
    }
    return new Round(times);
  }

  /** A percentile, in microseconds; not a number if this was not timed. */
  double percentile(Timed timed, double percent) {
    Statistics statistics = times.get(timed);
    return statistics == null ? Double.NaN : statistics.getPercentile(percent);
  }

  /** How many times as long as a bare search a lexical lookup takes, in the median. */
  double lexicalToBare() {
    return percentile(Timed.LEXICAL, 50) / percentile(Timed.BARE, 50);
  }

  /** How many times as long as encoding and a lexical lookup together a hybrid one takes. */
  double hybridToParts() {
    return percentile(Timed.HYBRID, 50)
        / (percentile(Timed.ENCODING, 50) + percentile(Timed.LEXICAL, 50));
  }
}
