package org.studybot.core.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.studybot.core.question.Question;
import org.studybot.core.question.Response;

/** Small turns of phrase that several cards share. */
final class Phrasing {

  private static final int DECIMALS = 2;

  private Phrasing() {}

  /** "1 question", "3 questions". */
  static String count(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** "1 point", "2.5 points". */
  static String points(double points) {
    return number(points) + (points == 1 ? " point" : " points");
  }

  static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** "30 seconds", "2 minutes", "1 minute 30 seconds". */
  static String time(Duration time) {
    String minutes = time.toMinutes() == 0 ? "" : count(time.toMinutes(), "minute");
    String seconds = time.toSecondsPart() == 0 ? "" : count(time.toSecondsPart(), "second");
    return (minutes + " " + seconds).strip();
  }

  static String questionOf(Quiz quiz, int index) {
    return "Question " + (index + 1) + " of " + quiz.questions().size();
  }

  /** What somebody answered, as they would say it. */
  static String answer(Question question, Response response) {
    return switch (response) {
      case Response.Chosen(var keys) ->
          Options.of(question).stream()
              .filter(option -> keys.contains(option.key()))
              .map(option -> Options.line(Options.of(question), option.key()))
              .reduce((one, other) -> one + "; " + other)
              .orElse("nothing");
      case Response.Typed(var text) -> "\u201c" + text.strip() + "\u201d";
      case Response.Paired(var pairs) -> Matchings.answer(question, pairs);
    };
  }

  /** The start of a text, for lists. */
  static String start(String text, int most) {
    String line = text.replace('\n', ' ');
    return line.length() <= most
        ? line
        : line.substring(0, Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1)
                .strip()
            + "\u2026";
  }
}
