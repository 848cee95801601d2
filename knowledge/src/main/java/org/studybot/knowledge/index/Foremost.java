package org.studybot.knowledge.index;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** Picks the few that score most out of many, without sorting them all. */
final class Foremost {

  private Foremost() {}

  /** The numbers with the highest scores, best first; of two equal ones the lower comes first. */
  static int[] of(IntStream numbers, IntToDoubleFunction score, int limit) {
    LongHeap heap = new LongHeap(limit);
    numbers.forEach(
        number -> heap.insertWithOverflow(key(number, (float) score.applyAsDouble(number))));
    int[] best = new int[heap.size()];
    for (int place = best.length - 1; place >= 0; place--) {
      best[place] = Integer.MAX_VALUE - (int) heap.pop();
    }
    return best;
  }

  /** Orders by score, then by number downwards. */
  private static long key(int number, float score) {
    return (long) NumericUtils.floatToSortableInt(score) << Integer.SIZE
        | (Integer.MAX_VALUE - number);
  }
}
