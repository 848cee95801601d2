package org.studybot.core.question.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studybot.core.question.match.Token.Kind;

/** A number with what may stand around it, read from left to right without a way back. */
final class Quantity {

  private static final int MOST_DIGITS = 20;
  private static final int MOST_POWER = 99;

  private static final String CURRENCIES = "\u00a3$\u20ac\u00a5";

  /** Before a number they say no other number. */
  private static final Set<String> FILLERS =
      Set.of("exactly", "about", "approximately", "approx", "around", "roughly", "circa", "just");

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("hundred", BigDecimal.valueOf(100)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("dozen", BigDecimal.valueOf(12)));

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("3rd", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("5th", 5),
          Map.entry("fifths", 5),
          Map.entry("8th", 8),
          Map.entry("eighths", 8),
          Map.entry("10th", 10),
          Map.entry("tenths", 10));

  private final List<Token> tokens;
  private int at;
  private boolean money;

  private Quantity(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The number; null if it is not one, or not one alone. */
  static @Nullable BigDecimal parse(List<Token> tokens) {
    List<Token> bare = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean power = i + 1 < tokens.size() && tokens.get(i + 1).isNumber();
      if (power || !tokens.get(i).is(Kind.PUNCTUATION, "-")) {
        bare.add(tokens.get(i));
      }
    }
    return new Quantity(Numerals.inFigures(bare)).parse();
  }

  private @Nullable BigDecimal parse() {
    skipName();
    if (at < tokens.size() && FILLERS.contains(word())) {
      at++;
    }
    skipCurrency();
    boolean negative = takeSign();
    skipCurrency();
    BigDecimal size = size();
    if (size == null) {
      return null;
    }
    BigDecimal scaled = scaled(size);
    skipCurrency();
    if (!Units.end(tokens, at)) {
      return null;
    }
    return negative ? scaled.negate() : scaled;
  }

  /** "x = 5", "= 5". */
  private void skipName() {
    int equals = tokens.size() > 1 && tokens.getFirst().isWord() ? 1 : 0;
    if (equals < tokens.size() && tokens.get(equals).is(Kind.SIGN, "=")) {
      at = equals + 1;
    }
  }

  private boolean takeSign() {
    boolean minus = isSign("-") || word().equals("minus") || word().equals("negative");
    if (minus || isSign("+") || word().equals("plus")) {
      at++;
    }
    return minus;
  }

  private @Nullable BigDecimal size() {
    if (word().equals("a") || word().equals("an")) {
      at++;
      return part(BigDecimal.ONE);
    }
    if (word().equals("half")) {
      return part(BigDecimal.ONE);
    }
    String ordinal = word();
    if (!ordinal.isEmpty() && Character.isDigit(ordinal.charAt(0))) {
      at++;
      return figures(ordinal.substring(0, ordinal.length() - 2));
    }
    BigDecimal number = number();
    return number == null ? null : continued(number);
  }

  private @Nullable BigDecimal part(BigDecimal count) {
    if (SCALES.containsKey(word())) {
      return count;
    }
    Integer parts = PARTS.get(word());
    if (parts == null) {
      return null;
    }
    at++;
    return count.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
  }

  private @Nullable BigDecimal continued(BigDecimal number) {
    if (isSign("/") && isNumber(at + 1)) {
      at++;
      return over(number);
    }
    if (isNumber(at) && isSign(at + 1, "/") && isNumber(at + 2)) {
      BigDecimal numerator = number();
      at++;
      BigDecimal rest = numerator == null ? null : over(numerator);
      return rest == null || number.stripTrailingZeros().scale() > 0 ? null : number.add(rest);
    }
    if (isTimesTen()) {
      at += 3;
      return power(number);
    }
    if (isSign("^")) {
      at++;
      return number.compareTo(BigDecimal.TEN) == 0 ? power(BigDecimal.ONE) : null;
    }
    if (word().equals("e") && (isNumber(at + 1) || isNumber(at + 2))) {
      at++;
      return power(number);
    }
    return withPart(number);
  }

  /** "two thirds", "5 and a half". */
  private @Nullable BigDecimal withPart(BigDecimal number) {
    Integer parts = PARTS.get(word());
    if (parts != null && number.compareTo(BigDecimal.valueOf(parts)) < 0) {
      return part(number);
    }
    if (word().equals("and") && word(at + 1).equals("a") && PARTS.containsKey(word(at + 2))) {
      at += 2;
      BigDecimal rest = part(BigDecimal.ONE);
      return rest == null ? null : number.add(rest);
    }
    return number;
  }

  private @Nullable BigDecimal over(BigDecimal numerator) {
    BigDecimal divisor = number();
    return divisor == null || divisor.signum() == 0
        ? null
        : numerator.divide(divisor, MathContext.DECIMAL64);
  }

  /** "× 10^" before a power. */
  private boolean isTimesTen() {
    return (isSign("*") || word().equals("x"))
        && isNumber(at + 1)
        && tokens.get(at + 1).text().equals("10")
        && isSign(at + 2, "^");
  }

  private @Nullable BigDecimal power(BigDecimal number) {
    boolean negative = isSign("-");
    if (negative || isSign("+")) {
      at++;
    }
    BigDecimal exponent = number();
    if (exponent == null
        || exponent.stripTrailingZeros().scale() > 0
        || exponent.compareTo(BigDecimal.valueOf(MOST_POWER)) > 0) {
      return null;
    }
    return number.scaleByPowerOfTen(negative ? -exponent.intValue() : exponent.intValue());
  }

  private BigDecimal scaled(BigDecimal size) {
    boolean thousands = at < tokens.size() && tokens.get(at).is(Kind.WORD, "k");
    boolean millions = money && at < tokens.size() && tokens.get(at).is(Kind.WORD, "m");
    BigDecimal scale =
        thousands
            ? BigDecimal.valueOf(1_000)
            : millions ? BigDecimal.valueOf(1_000_000) : SCALES.get(word());
    if (scale == null) {
      return size;
    }
    at++;
    return scaled(size.multiply(scale));
  }

  private @Nullable BigDecimal number() {
    return isNumber(at) ? figures(tokens.get(at++).text()) : null;
  }

  private static @Nullable BigDecimal figures(String figures) {
    boolean one = figures.indexOf('.') == figures.lastIndexOf('.');
    return one && figures.length() <= MOST_DIGITS ? new BigDecimal(figures) : null;
  }

  private void skipCurrency() {
    if (at < tokens.size()
        && tokens.get(at).kind() == Kind.SIGN
        && CURRENCIES.contains(tokens.get(at).text())) {
      money = true;
      at++;
    }
  }

  private boolean isSign(String sign) {
    return isSign(at, sign);
  }

  private boolean isSign(int index, String sign) {
    return index < tokens.size() && tokens.get(index).is(Kind.SIGN, sign);
  }

  private boolean isNumber(int index) {
    return index < tokens.size() && tokens.get(index).isNumber();
  }

  private String word() {
    return word(at);
  }

  private String word(int index) {
    return index < tokens.size() && tokens.get(index).isWord()
        ? tokens.get(index).text().toLowerCase(Locale.ROOT)
        : "";
  }
}
