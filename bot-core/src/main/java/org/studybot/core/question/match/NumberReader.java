package org.studybot.core.question.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the one number that somebody typed: "1,822", "-3.5", "1/2", "£20", "18 years", "50 %".
 * Anything with two numbers in it is a list of guesses and no number.
 */
public final class NumberReader {

  private static final int MAX_LENGTH = 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\p{Sc}?\\s*([+-]?)\\s*\\p{Sc}?\\s*"
              + "(\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,20})?|\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})"
              + "(?:[eE]([+-]?\\d{1,2})|/(\\d{1,9}))?"
              + "(?:\\s*[%\u00b0]?\\s*(?!(?:or|not|to|and)\\b)(?:\\p{L}+[ .\u00b2\u00b3]*){0,3})");

  private NumberReader() {}

  public static Optional<BigDecimal> read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String tidy = text.replaceAll("[\u2212\u2013]", "-").replaceAll("[\\p{Cf}]", "").strip();
    var number = NUMBER.matcher(Normalizer.normalize(tidy, Normalizer.Form.NFC));
    if (!number.matches()) {
      return word(tidy);
    }
    BigDecimal size = new BigDecimal(number.group(2).replace(",", ""));
    if (number.group(3) != null) {
      size = size.scaleByPowerOfTen(Integer.parseInt(number.group(3)));
    }
    if (number.group(4) != null) {
      BigDecimal divisor = new BigDecimal(number.group(4));
      if (divisor.signum() == 0) {
        return Optional.empty();
      }
      size = size.divide(divisor, MathContext.DECIMAL64);
    }
    return Optional.of(number.group(1).equals("-") ? size.negate() : size);
  }

  private static Optional<BigDecimal> word(String text) {
    var words = Words.of(text);
    return words.size() == 1 && words.getFirst().matches("\\d{1,2}") && !text.matches(".*\\d.*")
        ? Optional.of(new BigDecimal(words.getFirst()))
        : Optional.empty();
  }
}
