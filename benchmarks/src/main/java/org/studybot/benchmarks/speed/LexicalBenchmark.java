package org.studybot.benchmarks.speed;

import org.studybot.benchmarks.Search;

/** Looks up by words alone. */
public class LexicalBenchmark extends LookupBenchmark {

  public LexicalBenchmark() {
    super(Search.LEXICAL);
  }
}
