package org.studybot.core.question.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.studybot.core.question.Question;
import org.studybot.core.question.Span;

/** Numbers: exact, with a tolerance after a colon, or from one to another. */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})");

  private Numbers() {}

  static Question question(Draft draft) throws Blemish {
    List<Span> spans = new ArrayList<>();
    for (Answer answer : draft.answers(draft.source().from(1), "=~")) {
      answer.requireNotNegative();
      spans.add(span(draft, answer));
    }
    draft.require(
        spans.stream().anyMatch(span -> span.credit() == 1),
        "no number earns the whole point. Give one of them without a weight, as in {#5}.");
    return new Question.Numeric(draft.head(), spans);
  }

  private static Span span(Draft draft, Answer answer) throws Blemish {
    String value = Escapes.reveal(answer.text().text()).replace('\u2212', '-').strip();
    int line = answer.text().line();
    if (value.contains("..")) {
      String[] ends = value.split("\\.\\.", 2);
      return span(draft, number(ends[0], line), number(ends[1], line), answer);
    }
    String[] parts = value.split(":", 2);
    BigDecimal middle = number(parts[0], line);
    BigDecimal tolerance = parts.length > 1 ? number(parts[1], line).abs() : BigDecimal.ZERO;
    return span(draft, middle.subtract(tolerance), middle.add(tolerance), answer);
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
              + digits
              + "\u201d is not a number. Write {#5}, {#5:1} for 5 give or take 1, or {#4..6}.");
    }
    return new BigDecimal(digits);
  }
}
