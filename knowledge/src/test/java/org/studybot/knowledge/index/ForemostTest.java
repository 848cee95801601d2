package org.studybot.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForemostTest {

  @Test
  void areThoseThatASortWouldPutFirst() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int[] scores = random.ints(1 + random.nextInt(300), -9, 9).toArray();
      int limit = 1 + random.nextInt(50);

      assertThat(Foremost.of(IntStream.range(0, scores.length), at -> scores[at] / 3.0, limit))
          .containsExactly(
              IntStream.range(0, scores.length)
                  .boxed()
                  .sorted((one, other) -> Integer.compare(scores[other], scores[one]))
                  .limit(limit)
                  .mapToInt(Integer::intValue)
                  .toArray());
    }
  }

  @Test
  void areNoneOfNone() {
    assertThat(Foremost.of(IntStream.empty(), _ -> 1, 5)).isEmpty();
  }
}
