package org.studybot.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessMemoryTest {

  @Test
  @EnabledOnOs(OS.LINUX)
  void thePeakCoversWhatIsHeldAndMoreThanTheHeapInUse() {
    long now = ProcessMemory.now().orElseThrow();

    assertThat(ProcessMemory.peak().orElseThrow()).isGreaterThanOrEqualTo(now);
    assertThat(now).isGreaterThan(10_000_000).isLessThan(100_000_000_000L);
  }
}
