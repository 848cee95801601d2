package org.studybot.benchmarks.speed;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.studybot.knowledge.encoder.MiniLmEncoder;
import org.studybot.knowledge.encoder.SentenceEncoder;

/** Turns a question into a vector, and no more. */
@SuppressWarnings("NullAway.Init") // JMH calls the set-up before anything else.
public class EncodingBenchmark extends AskingInTurn {

  private SentenceEncoder encoder;

  @Setup
  public void load() {
    encoder = MiniLmEncoder.load().orElseThrow();
  }

  @Benchmark
  public float[] encode() {
    return encoder.encode(nextQuestion());
  }
}
