package org.studybot.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.studybot.knowledge.encoder.SentenceEncoder;

/** An encoder that tells how long questions took it. */
final class Clocked implements SentenceEncoder {

  private final SentenceEncoder encoder;
  private final LongAdder nanos = new LongAdder();

  Clocked(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  /** For how many nanoseconds single texts have been encoded so far, in all threads together. */
  long nanos() {
    return nanos.sum();
  }

  @Override
  public String model() {
    return encoder.model();
  }

  @Override
  public float[] encode(String text) {
    long begin = System.nanoTime();
    try {
      return encoder.encode(text);
    } finally {
      nanos.add(System.nanoTime() - begin);
    }
  }

  @Override
  public List<float[]> encodeAll(List<String> texts) {
    return encoder.encodeAll(texts);
  }
}
