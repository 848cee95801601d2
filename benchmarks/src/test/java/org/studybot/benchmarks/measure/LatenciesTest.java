package org.studybot.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void aPercentileIsATimeThatWasTaken() {
    var hundred = new Latencies(LongStream.rangeClosed(1, 100).map(n -> 101 - n).toArray());

    assertThat(hundred.percentile(50)).isEqualTo(50 / 1e6);
    assertThat(hundred.percentile(99)).isEqualTo(99 / 1e6);
    assertThat(hundred.percentile(100)).isEqualTo(100 / 1e6);
  }

  @Test
  void ofOneTimeEveryPercentileIsThatTime() {
    assertThat(new Latencies(new long[] {3_000_000}).percentile(99)).isEqualTo(3);
  }

  @Test
  void refusesToSpeakOfNothing() {
    assertThatThrownBy(() -> new Latencies(new long[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
