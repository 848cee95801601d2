package org.studybot.core.question.gift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notations of questions that are pasted where GIFT belongs, and what to do about each. */
enum OtherFormat {
  AIKEN(
      "Aiken, with ANSWER: below the options",
      "In Moodle, import it and export it as GIFT; or write the options as {=right ~wrong ~wrong}."),
  JSON("JSON", "Studybot reads questions in GIFT. Export them from their program as GIFT."),
  XML(
      "Moodle XML or another XML",
      "Studybot reads questions in GIFT. In Moodle, choose GIFT when you export."),
  CARDS(
      "a list of cards, as Anki and Quizlet export them: a question and an answer a line",
      "Write each as: question {=answer}. Terms with their meanings belong under '## Key concepts',"
          + " as '- **Term**: what it means'.");

  private static final Pattern ANSWER_LINE = Pattern.compile("ANSWER\\s*+:\\s*+[A-Z]\\s*+");
  private static final Pattern CARD_LINE =
      Pattern.compile("^[^\\t|]++[\\t|][^\\t|]++(?:[\\t|].*+)?+");

  private static final Pattern JSON_START = Pattern.compile("\\[\\{\"|\\{\"|\\[\\[\"|\\[\\{\\}");

  private final String name;
  private final String remedy;

  OtherFormat(String name, String remedy) {
    this.name = name;
    this.remedy = remedy;
  }

  /**
   * The notation of a block that is no GIFT; empty if it may be.
   *
   * @param above that of the block above it, which may go on after a blank line
   */
  static Optional<OtherFormat> of(Piece body, Optional<OtherFormat> above) {
    String start = body.text().substring(0, Math.min(200, body.text().length()));
    String signs = start.replaceAll("\\s", "");
    if (goesOn(signs, XML, "<", above) || signs.startsWith("<?xml") || signs.startsWith("<quiz")) {
      return Optional.of(XML);
    }
    if (goesOn(signs, JSON, "[]{}\"", above) || JSON_START.matcher(signs).lookingAt()) {
      return Optional.of(JSON);
    }
    return body.contains("{") || body.contains("}") ? Optional.empty() : ofLines(body);
  }

  private static boolean goesOn(
      String signs, OtherFormat format, String starts, Optional<OtherFormat> above) {
    return above.filter(format::equals).isPresent()
        && !signs.isEmpty()
        && starts.indexOf(signs.charAt(0)) >= 0;
  }

  private static Optional<OtherFormat> ofLines(Piece body) {
    List<String> lines = body.text().lines().filter(line -> !line.isBlank()).toList();
    if (lines.stream().anyMatch(line -> ANSWER_LINE.matcher(line.strip()).matches())) {
      return Optional.of(AIKEN);
    }
    return lines.stream().allMatch(line -> CARD_LINE.matcher(line.strip()).matches())
        ? Optional.of(CARDS)
        : Optional.empty();
  }

  Problem problem(int line, int questions) {
    return new Problem(
        Problem.Severity.ERROR,
        line,
        (questions > 1 ? "this and " + (questions - 1) + " more blocks below are " : "this is ")
            + name
            + ", not GIFT, so nothing of it is asked. "
            + remedy);
  }
}
