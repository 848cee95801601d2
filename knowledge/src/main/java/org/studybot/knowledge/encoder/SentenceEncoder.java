package org.studybot.knowledge.encoder;

import java.util.List;

/** Turns sentences into vectors of length 1. Safe for many threads. */
public interface SentenceEncoder {

  /** Which model this is; vectors of two models cannot be compared. */
  String model();

  /** The vector of a text; of what is longer than the model can read, of its beginning. */
  float[] encode(String text);

  /** The vectors of these texts, in their order, with as many threads as are good. */
  List<float[]> encodeAll(List<String> texts);
}
