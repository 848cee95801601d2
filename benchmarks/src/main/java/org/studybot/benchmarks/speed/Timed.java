package org.studybot.benchmarks.speed;

/** What is timed. */
enum Timed {
  BARE("bare BM25 search", BareBenchmark.class),
  LEXICAL("lexical lookup", LexicalBenchmark.class),
  ENCODING("encoding the question", EncodingBenchmark.class),
  HYBRID("hybrid lookup", HybridBenchmark.class);

  private final String label;
  private final Class<? extends AskingInTurn> benchmark;

  Timed(String label, Class<? extends AskingInTurn> benchmark) {
    this.label = label;
    this.benchmark = benchmark;
  }

  /** What it is called, for people. */
  String label() {
    return label;
  }

  /** What the names of its benchmarks in JMH begin with. */
  String prefix() {
    return benchmark.getName() + ".";
  }
}
