package org.studybot.knowledge.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.studybot.knowledge.CacheUse;
import org.studybot.knowledge.encoder.SentenceEncoder;

/** The vectors of questions; those asked lately are kept. Safe for many threads. */
final class QueryVectors {

  /** Each takes 1.5 kB. */
  private static final int MOST_KEPT = 5000;

  private final SentenceEncoder encoder;
  private final Cache<String, float[]> kept =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).recordStats().build();

  QueryVectors(SentenceEncoder encoder) {
    this.encoder = encoder;
  }

  float[] of(String question) {
    return kept.get(question, encoder::encode);
  }

  CacheUse use() {
    return CacheUse.of(kept);
  }
}
