package org.studybot.core.question;

import java.math.BigDecimal;
import java.util.List;

/** One question of each kind, with texts that are hard to store. */
final class Samples {

  private Samples() {}

  static Head head() {
    return new Head(
        "authored/tombs/1",
        QuestionKind.AUTHORED,
        "tombs",
        List.of("tombs/e1", "tombs/e2"),
        "Who is \"buried\" here?\n\u202e\ud83d\ude00\u0000</script>",
        "");
  }

  static List<Question> questions() {
    var one = Option.of("one", 1, "first");
    var two = Option.of("two", -0.123456789, "");
    return List.of(
        new Question.Choice(head(), List.of(one, two)),
        new Question.Several(head(), List.of(two, one)),
        new Question.TrueFalse(head(), true, "right", "wrong"),
        new Question.Typed(
            head(), List.of(Accepted.exactly("5 * 3"), new Accepted("x*", 0.5, "")), List.of("y")),
        new Question.Matching(
            head(),
            List.of(new Prompt("a", "A", one.key()), new Prompt("b", "B", two.key())),
            List.of(one, two)),
        new Question.Numeric(
            head(),
            List.of(
                new Span(new BigDecimal("-0.10"), new BigDecimal("12345678901234567890.5"), 1, ""),
                new Span(new BigDecimal("100"), new BigDecimal("1E+20"), 0.25, "far"))));
  }
}
