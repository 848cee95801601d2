package org.studybot.core.question.match;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the one number that somebody typed: "1,822", "minus 3.5", "1½", "£20", "12 m/s", "it's
 * twenty-five". Anything with two numbers in it is a list of guesses and no number, and so is what
 * says more than a number: "more than 5", "5 squared".
 */
public final class NumberReader {

  private static final int MAX_LENGTH = 80;

  private NumberReader() {}

  public static Optional<BigDecimal> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return Readings.of(text).stream()
        .map(reading -> Quantity.parse(Tokenizer.tokens(reading)))
        .filter(Objects::nonNull)
        .findFirst();
  }
}
