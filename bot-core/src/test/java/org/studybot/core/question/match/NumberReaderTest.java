package org.studybot.core.question.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5          | 5
          5.0        | 5
          -3.5       | -3.5
          \u22123.5  | -3.5
          +7         | 7
          .5         | 0.5
          1,822      | 1822
          1,234,567.8| 1234567.8
          1/2        | 0.5
          2e3        | 2000
          £20        | 20
          -£20       | -20
          18 years   | 18
          50%        | 50
          50 %       | 50
          20 °C      | 20
          9 m²       | 9
          seven      | 7
          """)
  void readsTheNumberThatSomebodyTyped(String typed, BigDecimal number) {
    assertThat(NumberReader.read(typed))
        .get()
        .usingComparator(BigDecimal::compareTo)
        .isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "five or six",
        "5 or 6",
        "5, 6",
        "4-6",
        "not 5",
        "5 not 6",
        "1,82",
        "1e999",
        "1/0",
        "1/2/3",
        "NaN",
        "0x10",
        "about a few",
        "5 years or six years",
        "\u202e5x5",
        "--5",
        "99999999999999999999999999"
      })
  void takesNothingElseForANumber(String typed) {
    assertThat(NumberReader.read(typed)).isEmpty();
  }
}
