package org.studybot.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studybot.knowledge.testing.PatternAudit;

/** Whatever text comes in, the expressions that read it end in time. */
class PatternsTest {

  /** They are read when the program starts. */
  @Test
  void endInTimeThoughTheyStandInAFile() throws IOException {
    try (InputStream file = getClass().getResourceAsStream("index/intents.txt")) {
      List<String> rules =
          new String(requireNonNull(file).readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> "(?iU)\\b(" + line.substring(line.indexOf(": ") + 2) + ")\\b")
              .toList();

      assertThat(rules).hasSizeGreaterThan(4);
      assertThat(rules.stream().flatMap(PatternAudit::faults)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\d+(?:\\.\\d+)*",
        "(a|b)+c",
        "\\s+$",
        "(?:[a-z]+[0-9]?)*",
        ".*x.*y.*z",
        "(?:word ){2,}"
      })
  void findsWhatDoesNot(String expression) {
    assertThat(PatternAudit.faults(expression)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\d++(?:\\.\\d++)*+", "[)]*", "\\)+x?", "(?:word ){2,5}", "(a|b)c{3,}+"})
  void acceptsWhatDoes(String expression) {
    assertThat(PatternAudit.faults(expression)).isEmpty();
  }

  @Test
  void endInTimeWhateverTheyAreGiven() {
    assertThat(PatternAudit.count(Catalogue.class)).isPositive();
    assertThat(PatternAudit.faults(Catalogue.class)).isEmpty();
  }
}
