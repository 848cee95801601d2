package org.studybot.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;

/**
 * How much a cache has helped since it was made.
 *
 * @param hits how often it had what was asked for
 * @param misses how often it had not
 * @param size how much it holds, about
 */
public record CacheUse(long hits, long misses, long size) {

  /** The use of this cache, which must be one that keeps count. */
  public static CacheUse of(Cache<?, ?> cache) {
    CacheStats stats = cache.stats();
    return new CacheUse(stats.hitCount(), stats.missCount(), cache.estimatedSize());
  }
}
