package org.studybot.core.question;

import java.math.BigDecimal;

/**
 * The numbers from {@code low} to {@code high}, both included, and what one of them earns.
 *
 * @param feedback shown to those who gave such a number; may be empty
 */
public record Span(BigDecimal low, BigDecimal high, double credit, String feedback) {

  /** Far beyond anything a class would calculate; a longer number is damaged or an attack. */
  private static final int MAX_DIGITS = 100;

  public Span {
    low = checked(low);
    high = checked(high);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("from " + low + " to " + high + " there is no number");
    }
    credit = Credit.checked(credit);
  }

  boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  private static BigDecimal checked(BigDecimal number) {
    if (number.precision() > MAX_DIGITS || Math.abs(number.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException("a number of more than " + MAX_DIGITS + " digits");
    }
    return number.stripTrailingZeros();
  }

  /** For people: "1822", or "from 3.141 to 3.142". */
  String words() {
    return low.compareTo(high) == 0
        ? low.toPlainString()
        : "from " + low.toPlainString() + " to " + high.toPlainString();
  }
}
