package org.studybot.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.studybot.knowledge.testing.PatternAudit;

/** Whatever text comes in, the expressions that read it end in time. */
class PatternsTest {

  @Test
  void endInTimeWhateverTheyAreGiven() {
    assertThat(PatternAudit.count(Main.class)).isPositive();
    assertThat(PatternAudit.faults(Main.class)).isEmpty();
  }
}
