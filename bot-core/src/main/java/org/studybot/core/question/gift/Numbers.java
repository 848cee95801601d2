package org.studybot.core.question.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.studybot.core.question.Question;
import org.studybot.core.question.Span;

/**
 * Numbers: exact, with a tolerance after a colon, or from one to another. What stands behind a
 * tilde is the feedback for every other number.
 */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?+(?:\\d{1,100}+(?:\\.\\d{0,100}+)?+|\\.\\d{1,100}+)(?:[eE][+-]?+\\d{1,3}+)?+");

  private static final String ANY = "*";

  /** Beyond whatever a span may hold in questions: see {@link Span}. */
  private static final BigDecimal HUGE = new BigDecimal("1E99");

  private Numbers() {}

  static Question question(Draft draft) throws Blemish {
    var parts = draft.source().from(1).splitAt("~");
    List<Span> spans = new ArrayList<>();
    for (Answer answer : draft.answers(parts.getFirst(), "=")) {
      answer.requireNotNegative();
      spans.add(span(draft, answer));
    }
    draft.require(
        spans.stream().anyMatch(span -> span.credit() == 1),
        "no number earns the whole point. Give one of them without a weight, as in {#5}.");
    otherwise(draft, parts.get(1), spans);
    return new Question.Numeric(draft.head(), spans);
  }

  private static void otherwise(Draft draft, Piece rest, List<Span> spans) {
    var parts = rest.splitAt("#");
    if (!parts.get(0).isBlank()) {
      draft
          .remarks()
          .add(
              rest.line(),
              "a wrong number needs no ~: whatever is not listed with = is wrong. Only the feedback"
                  + " after the # is used, for every other number.");
    }
    String feedback = draft.text(parts.get(1).trimmed());
    if (!feedback.isEmpty()) {
      spans.add(new Span(HUGE.negate(), HUGE, 0, feedback));
    }
  }

  private static Span span(Draft draft, Answer answer) throws Blemish {
    String value = Escapes.reveal(answer.text().text()).replace('\u2212', '-').strip();
    int line = answer.text().line();
    if (value.equals(ANY)) {
      return any(draft, answer);
    }
    if (value.contains("..")) {
      String[] ends = value.split("\\.\\.", 2);
      return span(draft, number(ends[0], line), number(ends[1], line), answer);
    }
    String[] parts = value.split(":", 2);
    BigDecimal middle = number(parts[0], line);
    BigDecimal tolerance = parts.length > 1 ? number(parts[1], line).abs() : BigDecimal.ZERO;
    return span(draft, middle.subtract(tolerance), middle.add(tolerance), answer);
  }

  private static Span any(Draft draft, Answer answer) throws Blemish {
    if (answer.credit() > 0) {
      throw new Blemish(answer.text().line(), "* would make every number right. Name the number.");
    }
    return span(draft, HUGE.negate(), HUGE, answer);
  }

  private static Span span(Draft draft, BigDecimal low, BigDecimal high, Answer answer)
      throws Blemish {
    if (low.compareTo(high) > 0) {
      throw new Blemish(
          answer.text().line(), "this range is empty. Write the lower number first: {#4..6}.");
    }
    return new Span(low, high, answer.credit(), draft.text(answer.feedback()));
  }

  private static BigDecimal number(String text, int line) throws Blemish {
    String digits = text.strip();
    if (!NUMBER.matcher(digits).matches()) {
      throw new Blemish(
          line,
          "\u201c"
              + shortened(digits)
              + "\u201d is not a number. Write {#5}, {#5:1} for 5 give or take 1, or {#4..6}, with a"
              + " point in decimals: {#3.14}.");
    }
    return checked(new BigDecimal(digits), line);
  }

  /** Before any arithmetic: a sum of 1E99 and 1E-99 has two hundred digits. */
  private static BigDecimal checked(BigDecimal number, int line) throws Blemish {
    boolean usual =
        number.signum() == 0
            || (Math.abs((long) number.precision() - number.scale()) <= 99
                && number.scale() <= 100);
    if (!usual) {
      throw new Blemish(line, "a number may have up to 99 digits before its point and 100 after.");
    }
    return number;
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
  }
}
