package org.studybot.benchmarks.speed;

import org.studybot.benchmarks.Search;

/** Looks up by words and by meaning; the question is encoded as part of it. */
public class HybridBenchmark extends LookupBenchmark {

  public HybridBenchmark() {
    super(Search.HYBRID);
  }
}
